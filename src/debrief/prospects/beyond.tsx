import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { type Atlas, walkAtlas } from '../../core/atlas.ts';
import { type Crossroads, prospectsOf } from '../../core/atlas-prospects.ts';
import { playingOf } from '../../game/saves/notes.ts';
import type { Save } from '../../game/saves/save.ts';
import type { SaveStore } from '../../game/saves/store.ts';
import type { Reading } from '../reading.ts';
import type { Told } from '../told.ts';

/** What lies beyond the one attempt that is read: what could have been, and the attempts beside it. */
export interface Beyond {
  readonly atlas: () => Promise<Atlas>;
  readonly saves: () => Promise<SaveStore>;
}

interface InSight {
  readonly reading: Reading | null;
  /** Per decision what each option left within reach; null while that is not known, or never will be. */
  readonly crossroads: readonly Crossroads[] | null;
  /** This attempt as it is kept on the device; null for one that came from elsewhere. */
  readonly own: Save | null;
  /** The other attempts at this scenario on this device, the last changed first. */
  readonly others: readonly Save[];
}

const NOTHING: InSight = { reading: null, crossroads: null, own: null, others: [] };
const InSightContext = createContext<InSight>(NOTHING);

export const useBeyond = (): InSight => useContext(InSightContext);

interface BeyondThisProps {
  readonly reading: Reading;
  readonly told: Told;
  readonly beyond: Beyond;
  readonly children: ComponentChildren;
}

/** Fetches what lies beyond an attempt once the attempt itself is on the screen. */
export function BeyondThis({ reading, told, beyond, children }: BeyondThisProps) {
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [saves, setSaves] = useState<readonly Save[]>([]);
  useEffect(() => {
    let here = true;
    // Without a connection the atlas may not arrive; what could have been is then not known.
    beyond.atlas().then(
      (found) => here && setAtlas(found),
      () => {},
    );
    beyond
      .saves()
      .then((store) => store.list(reading.attempt.scenario))
      .then((list) => here && setSaves(list.flatMap((save) => ('damaged' in save ? [] : [save]))))
      .catch(reportError);
    return () => {
      here = false;
    };
  }, [beyond, reading]);
  const crossroads = useMemo(() => lookBack(atlas, reading, told), [atlas, reading, told]);
  const value = useMemo(() => {
    const playing = playingOf(reading.attempt);
    const isOwn = ({ attempt }: Save) => playingOf(attempt) === playing;
    return {
      reading,
      crossroads,
      own: saves.find(isOwn) ?? null,
      others: saves.filter((save) => !isOwn(save)),
    };
  }, [reading, crossroads, saves]);
  return <InSightContext.Provider value={value}>{children}</InSightContext.Provider>;
}

function lookBack(
  atlas: Atlas | null,
  { attempt }: Reading,
  { edition }: Told,
): readonly Crossroads[] | null {
  if (atlas === null || !atlas.complete || atlas.edition !== edition.hash) return null;
  return prospectsOf(atlas, walkAtlas(atlas, attempt.moves));
}
