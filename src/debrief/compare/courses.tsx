import type { Translate } from '../../i18n/interface.ts';
import { WORLDS } from '../../profession/worlds.ts';
import { twoCoursesChart } from '../../report/charts/two-courses.ts';
import { courseOf, endOf, type Waypoint } from '../../report/course.ts';
import { worldAccounts } from '../../report/worlds.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { WORLD_ICONS } from '../../ui/world-icons.ts';
import { Chart } from '../chart.tsx';
import { PracticeNote } from '../practice-note.tsx';
import { useRangeWords } from '../prospects/range-words.ts';
import { SIDE_NAMES } from './endings.tsx';
import type { Sides } from './side-by-side.tsx';

/** Both courses on one compass, and what each world gained and paid in both, as a table. */
export function Courses({ sides }: { readonly sides: Sides }) {
  const { t } = useEnvironment();
  const { names } = useRangeWords();
  const [first, second] = [courseOf(sides[0].moments), courseOf(sides[1].moments)];
  const accounts = sides.map(({ moments }) => worldAccounts(moments));
  return (
    <section class="debrief-section" aria-labelledby="courses">
      <h2 id="courses" class="nl-heading nl-heading--level-2">
        {t('compare.courses')}
      </h2>
      <div class="compare-courses">
        <figure class="debrief-figure">
          <Chart
            look="chart chart--course"
            svg={twoCoursesChart([first, second], {
              id: 'two-courses',
              title: t('compare.courses'),
              description: t('compare.coursesDescription', {
                first: placeOf(first, t),
                second: placeOf(second, t),
              }),
              signs: { names, icons: WORLD_ICONS },
              names: ['A', 'B'],
            })}
          />
          <figcaption>
            <p>{t('compare.coursesNote')}</p>
            <PracticeNote />
          </figcaption>
        </figure>
        <table class="course-table compare-worlds">
          <caption>{t('compare.worldsCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.world')}</th>
              {SIDE_NAMES.map((side) => (
                <th key={side} scope="col">
                  {t(`compare.${side}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {WORLDS.map((world) => (
              <tr key={world}>
                <th scope="row" class={`world world--${world}`}>
                  {names[world]}
                </th>
                {accounts.map((account, side) => (
                  <td key={SIDE_NAMES[side]}>{t('compare.worldAccount', { ...account[world] })}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function placeOf(course: readonly Waypoint[], t: Translate): string {
  const parts = endOf(course).map(({ world, steps }) =>
    t('debrief.coursePlace', { steps, world: t(`world.${world}`) }),
  );
  return parts.length === 0 ? t('debrief.courseHome') : parts.join(', ');
}
