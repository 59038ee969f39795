import type { Waypoint } from '../report/course.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Jump } from './jump.tsx';
import { decisionTitle, type Told } from './told.ts';

interface MomentListProps {
  readonly course: readonly Waypoint[];
  readonly told: Told;
}

/** The numbers of the moments, as on the compass: a way into a long page. */
export function MomentList({ course, told }: MomentListProps) {
  const { t } = useEnvironment();
  return (
    <nav class="moment-list" aria-label={t('debrief.toMoment')}>
      <ol>
        {course.map(({ number, decision, dilemma }) => (
          <li key={number}>
            <Jump
              to={momentHeading(number)}
              class={dilemma ? 'moment-jump moment-jump--dilemma' : 'moment-jump'}
              label={`${number}. ${decisionTitle(told, decision)}${dilemma ? ` (${t('debrief.dilemma')})` : ''}`}
            >
              {number}
            </Jump>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export const momentHeading = (number: number): string => `moment-${number}`;
