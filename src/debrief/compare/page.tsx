import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Edition } from '../../core/scenario.ts';
import type { DebriefTexts, StoryTexts } from '../../core/texts.ts';
import type { Save } from '../../game/saves/save.ts';
import type { SaveStore } from '../../game/saves/store.ts';
import { useEnvironment } from '../../ui/environment.ts';
import '../debrief.css';
import '../moments.css';
import '../print.css';
import type { Told } from '../told.ts';
import { Chooser } from './chooser.tsx';
import './compare.css';
import { SideBySide } from './side-by-side.tsx';
import { candidatesOf, fragmentOf, notationsIn } from './two.ts';

interface ComparePageProps {
  readonly edition: Edition;
  readonly texts: StoryTexts;
  readonly debrief: DebriefTexts;
  /** The notations of the attempts, as they stood behind the address. */
  readonly fragment: string;
  readonly saves: () => Promise<SaveStore>;
}

/** Two attempts at one scenario side by side: those of the address, or two that are chosen here. */
export function ComparePage({ edition, texts, debrief, fragment, saves }: ComparePageProps) {
  const { t } = useEnvironment();
  const told = useMemo((): Told => ({ edition, texts, debrief }), [edition, texts, debrief]);
  const named = useMemo(() => notationsIn(fragment), [fragment]);
  const [chosen, setChosen] = useState<readonly string[]>(named);
  const [kept, setKept] = useState<readonly Save[]>([]);
  const scenario = edition.manifest.id;
  useEffect(() => {
    void saves()
      .then((store) => store.list(scenario))
      .then((list) => setKept(list.flatMap((save) => ('damaged' in save ? [] : [save]))))
      .catch(reportError);
  }, [saves, scenario]);
  const candidates = useMemo(() => candidatesOf(edition, named, kept), [edition, named, kept]);
  const [first, second] = [0, 1].map((side) => candidates.find(({ notation }) => notation === chosen[side]));
  const unread = named.some((notation) => !candidates.some((candidate) => candidate.notation === notation));
  const choose = (side: number, notation: string) => {
    const both = [chosen[0] ?? '', chosen[1] ?? ''].map((now, at) => (at === side ? notation : now));
    setChosen(both);
    history.replaceState(null, '', `${location.pathname}${location.search}#${fragmentOf(both)}`);
  };
  return (
    <div class="frame-page debrief compare on-paper">
      <header class="debrief-opening">
        <h1 class="nl-heading nl-heading--level-1 debrief-title">
          <span class="debrief-kind">
            {t('compare.title')}
            <span class="visually-hidden">: </span>
          </span>
          {texts.title}
        </h1>
        <p class="nl-paragraph nl-paragraph--lead">{t('compare.intro')}</p>
      </header>
      {unread && <p class="notice">{t('compare.unread')}</p>}
      <Chooser candidates={candidates} chosen={chosen} told={told} onChoose={choose} />
      {first !== undefined && second !== undefined && (
        <SideBySide sides={[first.reading, second.reading]} told={told} />
      )}
    </div>
  );
}
