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
  const first = useMemo(
    () => chosenAtFirst(kept === null || kept === 'failed' ? [] : kept.candidates, fragment),
    [kept, fragment],
  );
  const ids = chosen ?? first;
  const read = useEntries(kept === 'failed' ? null : kept, ids);
  if (kept === null) return null;
  if (kept === 'failed') {
    return (
      <div class="frame-page portfolio">
        <h1 class="nl-heading nl-heading--level-1">{t('portfolio.title')}</h1>
        <Failed />
      </div>
    );
  }
  const entries = read === 'failed' ? null : read;
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
        {read === 'failed' && <Failed />}
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

function Failed() {
  const { t } = useEnvironment();
  return (
    <p class="notice" role="alert">
      {t('progress.failed')}
    </p>
  );
}

interface Kept {
  readonly candidates: readonly Candidate[];
  readonly notes: readonly Note[];
}

/** What is on this device; null until it has been read, `failed` where it could not be. */
function useKept(
  saves: PortfolioPageProps['saves'],
  notes: PortfolioPageProps['notes'],
  fragment: string,
): Kept | 'failed' | null {
  const { language } = useEnvironment();
  const [kept, setKept] = useState<Kept | 'failed' | null>(null);
  useEffect(() => {
    void Promise.all([saves().then((store) => store.list()), notes().then((store) => store.list())])
      .then(([attempts, written]) =>
        setKept({ candidates: candidatesOf(attempts, fragment, language), notes: written }),
      )
      .catch((fault: unknown) => {
        reportError(fault);
        setKept('failed');
      });
  }, [saves, notes, fragment, language]);
  return kept;
}

/** The chosen attempts, replayed; what was there stays until the next is ready, or could not be read. */
function useEntries(kept: Kept | null, ids: ReadonlySet<string>): readonly Entry[] | 'failed' | null {
  const { language } = useEnvironment();
  const { find } = useSources();
  const [entries, setEntries] = useState<readonly Entry[] | 'failed' | null>(null);
  useEffect(() => {
    if (kept === null) return undefined;
    let asked = true;
    const candidates = kept.candidates.filter(({ id }) => ids.has(id));
    void readEntries(candidates, language, kept.notes, find)
      .then((read) => asked && setEntries(read))
      .catch((fault: unknown) => {
        reportError(fault);
        if (asked) setEntries('failed');
      });
    return () => {
      asked = false;
    };
  }, [kept, ids, language, find]);
  return entries;
}
