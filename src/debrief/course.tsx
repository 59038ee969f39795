import { useMemo } from 'preact/hooks';
import type { Translate } from '../i18n/interface.ts';
import { type ByWorld, WORLDS } from '../profession/worlds.ts';
import { courseChart } from '../report/charts/course.ts';
import { worldsChart } from '../report/charts/worlds.ts';
import { courseOf, endOf, type Waypoint } from '../report/course.ts';
import { worldAccounts } from '../report/worlds.ts';
import { useEnvironment } from '../ui/environment.ts';
import { WORLD_ICONS } from '../ui/world-icons.ts';
import { Chart } from './chart.tsx';
import './course.css';
import { CoursePlayer } from './course-player.tsx';
import { CourseTable } from './course-table.tsx';
import { PracticeNote } from './practice-note.tsx';
import type { Reading } from './reading.ts';
import type { Told } from './told.ts';

interface CourseSectionProps {
  readonly reading: Reading;
  readonly told: Told;
}

/** The course on the compass, what each world gained and paid, and the same numbers as a table. */
export function CourseSection({ reading, told }: CourseSectionProps) {
  const { t } = useEnvironment();
  const course = useMemo(() => courseOf(reading.moments), [reading]);
  const accounts = worldAccounts(reading.moments);
  const signs = { names: worldNames(t), icons: WORLD_ICONS };
  const said = WORLDS.map((world) =>
    t('debrief.worldsAccount', { world: signs.names[world], ...accounts[world] }),
  );
  const name = reading.moments.at(-1)?.ending ?? null;
  const ending = name === null ? null : (told.debrief.endings[name] ?? null);
  const svg = useMemo(
    () =>
      courseChart(course, {
        id: 'course-chart',
        title: t('debrief.courseTitle'),
        description: describe(course, t),
        signs: { names: worldNames(t), icons: WORLD_ICONS },
        start: t('debrief.start'),
        end: t(reading.extent === 'ended' ? 'debrief.end' : 'debrief.soFar'),
      }),
    [course, reading, t],
  );
  return (
    <section class="debrief-section" aria-labelledby="course">
      <h2 id="course" tabIndex={-1} class="nl-heading nl-heading--level-2">
        {t('debrief.course')}
      </h2>
      <p class="debrief-intro">{t('debrief.courseIntro')}</p>
      <figure class="debrief-figure debrief-figure--course">
        <CoursePlayer svg={svg} course={course} ending={ending} told={told} />
        <figcaption>
          <p>{t('debrief.courseNote')}</p>
          <PracticeNote />
        </figcaption>
      </figure>
      <figure class="debrief-figure debrief-figure--worlds">
        <h3 class="nl-heading nl-heading--level-3">{t('debrief.worlds')}</h3>
        <Chart
          svg={worldsChart(accounts, {
            id: 'worlds-chart',
            title: t('debrief.worlds'),
            description: t('debrief.worldsDescription', { accounts: said.join('; ') }),
            signs,
            paid: t('debrief.paid'),
            gained: t('debrief.gained'),
          })}
        />
        <figcaption>
          <p>{t('debrief.worldsNote')}</p>
          <PracticeNote />
        </figcaption>
      </figure>
      <CourseTable course={course} accounts={accounts} told={told} />
    </section>
  );
}

function describe(course: readonly Waypoint[], t: Translate): string {
  const parts = endOf(course).map(({ world, steps }) =>
    t('debrief.coursePlace', { steps, world: t(`world.${world}`) }),
  );
  const place = parts.length === 0 ? t('debrief.courseHome') : parts.join(', ');
  return t('debrief.courseDescription', { count: course.length, place });
}

function worldNames(t: Translate): ByWorld<string> {
  return {
    law: t('world.law'),
    politics: t('world.politics'),
    work: t('world.work'),
    human: t('world.human'),
  };
}
