import { useId, useState } from 'preact/hooks';
import type { Parted } from '../../core/measured.ts';
import { WORLDS } from '../../profession/worlds.ts';
import { reachOf, smallCourseChart } from '../../report/charts/small-course.ts';
import type { SeenPlay } from '../../report/plays.ts';
import { worldAccounts } from '../../report/worlds.ts';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';
import { WORLD_ICONS } from '../../ui/world-icons.ts';
import { Chart } from '../chart.tsx';
import { PracticeNote } from '../practice-note.tsx';
import { WorldsTable } from './courses-table.tsx';
import { usePlayDates } from './play-dates.ts';

/** So many courses can be taken in at once; the others are a button away. */
const AT_FIRST = 8;

/** The courses of the attempts side by side: the first of each conversation, then the practice, the last first. */
export function Courses({ plays: { measured, practice } }: { readonly plays: Parted<SeenPlay> }) {
  const { t } = useEnvironment();
  const [most, setMost] = useState(AT_FIRST);
  const all = [...measured, ...[...practice].reverse()];
  const shown = all.slice(0, most);
  const farthest = Math.max(
    4,
    ...shown.map(({ turns }) => reachOf(turns.map(({ chosen }) => chosen.shifts))),
  );
  return (
    <section class="debrief-section" aria-labelledby="courses">
      <h2 id="courses" class="nl-heading nl-heading--level-2">
        {t('progress.courses')}
      </h2>
      <p class="debrief-intro">{t('progress.coursesIntro')}</p>
      <ul class="world-signs">
        {WORLDS.map((world) => (
          <li key={world} class={`world--${world}`}>
            <Icon svg={WORLD_ICONS[world]} />
            {t(`progress.side.${world}`)}
          </li>
        ))}
      </ul>
      <ol class="small-courses">
        {shown.map((play) => (
          <li key={play.id}>
            <SmallCourse play={play} first={measured.includes(play)} farthest={farthest} />
          </li>
        ))}
      </ol>
      {all.length > shown.length && (
        <p>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => setMost(all.length)}>
            {t('progress.showAll', { count: all.length })}
          </button>
        </p>
      )}
      <PracticeNote />
      <WorldsTable plays={shown} measured={measured} />
    </section>
  );
}

interface SmallCourseProps {
  readonly play: SeenPlay;
  /** True for the measured attempt of its conversation. */
  readonly first: boolean;
  readonly farthest: number;
}

function SmallCourse({ play, first, farthest }: SmallCourseProps) {
  const { t, language, linkTo } = useEnvironment();
  const titleOf = useTitleOf();
  const dateOf = usePlayDates();
  const id = useId();
  const { scenario, turns, finished, reconsidered, notation } = play;
  const title = titleOf(scenario);
  const names = {
    law: t('world.law'),
    politics: t('world.politics'),
    work: t('world.work'),
    human: t('world.human'),
  };
  const accounts = worldAccounts(turns);
  const said = WORLDS.map((world) =>
    t('debrief.worldsAccount', { world: names[world], ...accounts[world] }),
  ).join('; ');
  const debrief = `${linkTo({ page: 'debrief', language, scenario })}#${encodeURIComponent(notation)}`;
  return (
    <figure class="small-course">
      <Chart
        svg={smallCourseChart(
          turns.map(({ chosen }) => chosen.shifts),
          {
            id: `small-course-${id}`,
            title: t('progress.courseTitle', { title, date: dateOf(finished) }),
            description: said,
            signs: { names, icons: WORLD_ICONS },
            farthest,
          },
        )}
      />
      <figcaption>
        <a class="nl-link" href={debrief} data-debrief={play.id}>
          {title}
        </a>
        <span>
          {dateOf(finished)}, {t(first ? 'progress.first' : 'progress.practice')}
        </span>
        {reconsidered > 0 && <span>{t('progress.reconsidered', { count: reconsidered })}</span>}
      </figcaption>
    </figure>
  );
}
