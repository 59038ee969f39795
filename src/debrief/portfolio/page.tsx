import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note, NoteStore } from '../../game/saves/notes.ts';
import type { SaveStore } from '../../game/saves/store.ts';
import { useSources } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { PageStyle } from '../page-style.tsx';
import { Actions } from './actions.tsx';
import { type Candidate, candidatesOf, chosenAtFirst } from './candidates.ts';
import { Desk } from './desk.tsx';
import { type Entry, readEntries } from './entries.ts';
import { PARTS, type Parts } from './parts.ts';
import style from './portfolio.css?inline';
import sheetStyle from './sheet.css?inline';
import { Sheet } from './sheet.tsx';
import { pageBoxes } from './sheet-pages.ts';

interface PortfolioPageProps {
  readonly saves: () => Promise<SaveStore>;
  readonly notes: () => Promise<NoteStore>;
  readonly now: () => number;
  /** The notation of one attempt, as it stood behind the address; may be empty. */
  readonly fragment: string;
}

/** A report of attempts: chosen at the top, read below exactly as it is printed and kept. */
export function PortfolioPage({ saves, notes, now, fragment }: PortfolioPageProps) {
  const { t, language } = useEnvironment();
  const kept = useKept(saves, notes, fragment);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [parts, setParts] = useState<Parts>(new Set(PARTS));
  const [name, setName] = useState('');
  const made = useMemo(now, [now]);
  const sheet = useRef<HTMLElement>(null);
  const first = useMemo(() => chosenAtFirst(kept?.candidates ?? [], fragment), [kept, fragment]);
  const ids = chosen ?? first;
  const entries = useEntries(kept, ids);
  if (kept === null) return null;
  const left = ids.size - (entries?.length ?? ids.size);
  return (
    <div class="frame-page portfolio">
      <PageStyle css={style + sheetStyle + pageBoxes(t)} />
      <div class="portfolio-desk">
        <h1 class="nl-heading nl-heading--level-1">{t('portfolio.title')}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{t('portfolio.intro')}</p>
        <p>{t('portfolio.local')}</p>
        <Desk
          candidates={kept.candidates}
          chosen={ids}
          onChosen={setChosen}
          parts={parts}
          onParts={setParts}
          name={name}
          onName={setName}
        />
        {left > 0 && <p class="notice">{t('portfolio.unreadNote', { count: left })}</p>}
        {entries !== null && entries.length > 0 && (
          <Actions entries={entries} parts={parts} sheet={sheet} made={made} />
        )}
      </div>
      {entries !== null && entries.length === 0 && kept.candidates.length > 0 && (
        <p class="notice">{t('portfolio.nothingChosen')}</p>
      )}
      {entries !== null && entries.length > 0 && (
        <Sheet frame={sheet} entries={entries} parts={parts} name={name.trim()} made={made} key={language} />
      )}
    </div>
  );
}

interface Kept {
  readonly candidates: readonly Candidate[];
  readonly notes: readonly Note[];
}

/** What is on this device; null until it has been read. */
function useKept(
  saves: PortfolioPageProps['saves'],
  notes: PortfolioPageProps['notes'],
  fragment: string,
): Kept | null {
  const { language } = useEnvironment();
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    void Promise.all([saves().then((store) => store.list()), notes().then((store) => store.list())])
      .then(([attempts, written]) =>
        setKept({ candidates: candidatesOf(attempts, fragment, language), notes: written }),
      )
      .catch(reportError);
  }, [saves, notes, fragment, language]);
  return kept;
}

/** The chosen attempts, replayed; what was there stays until the next is ready. */
function useEntries(kept: Kept | null, ids: ReadonlySet<string>): readonly Entry[] | null {
  const { language } = useEnvironment();
  const { find } = useSources();
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  useEffect(() => {
    if (kept === null) return undefined;
    let asked = true;
    const candidates = kept.candidates.filter(({ id }) => ids.has(id));
    void readEntries(candidates, language, kept.notes, find)
      .then((read) => asked && setEntries(read))
      .catch(reportError);
    return () => {
      asked = false;
    };
  }, [kept, ids, language, find]);
  return entries;
}
