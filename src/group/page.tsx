import { useMemo, useRef, useState } from 'preact/hooks';
import { PageStyle } from '../debrief/page-style.tsx';
import type { Device } from '../game/device.ts';
import type { IntervisionWords } from '../i18n/intervision.ts';
import { ArrivedContext } from '../ui/arrival.ts';
import { matchRoute, useFragment } from '../ui/route.ts';
import style from './group.css?inline';
import { GroupContext, useWords } from './use-group.ts';
import { useLoaded } from './use-loaded.ts';
import { ViewHead } from './view-head.tsx';
import { type GroupView, VIEWS, type ViewProps } from './views.tsx';

interface GroupPageProps {
  readonly device: Device;
  readonly words: IntervisionWords;
  readonly calm: boolean;
}

/** Intervision: the view that the address names, fetched when it is opened. */
export function GroupPage({ device, words, calm }: GroupPageProps) {
  const fragment = useFragment();
  const [first] = useState(fragment);
  const arrived = useRef(false);
  if (fragment !== first) arrived.current = true;
  const group = useMemo(() => ({ words, device, calm }), [words, device, calm]);
  const found = viewAt(fragment);
  return (
    <GroupContext.Provider value={group}>
      <PageStyle css={style} />
      <ArrivedContext.Provider value={arrived.current}>
        {found === null ? <NoView /> : <Loaded key={fragment} view={found.view} ids={found.ids} />}
      </ArrivedContext.Provider>
    </GroupContext.Provider>
  );
}

function viewAt(fragment: string) {
  for (const view of VIEWS) {
    const ids = matchRoute(view.path, fragment);
    if (ids !== null) return { view, ids };
  }
  return null;
}

function Loaded({ view, ids }: ViewProps & { readonly view: GroupView }) {
  const View = useLoaded(view.load);
  return View === null ? null : <View ids={ids} />;
}

function NoView() {
  const words = useWords();
  return (
    <div class="frame-page group-view">
      <ViewHead title={words('noView.title')} />
      <p>{words('noView.text')}</p>
    </div>
  );
}
