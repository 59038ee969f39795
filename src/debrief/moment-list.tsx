import anchorIcon from 'lucide-static/icons/anchor.svg?raw';
import type { Moment } from '../core/moment.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Icon } from '../ui/icon.tsx';
import { decisionTitle, type Told } from './told.ts';
import { useWalk } from './walk.ts';

interface MomentListProps {
  readonly moments: readonly Moment[];
  readonly told: Told;
}

/** The numbers of the moments, as on the compass: a way to any of them. */
export function MomentList({ moments, told }: MomentListProps) {
  const { t } = useEnvironment();
  const { at, goTo } = useWalk();
  return (
    <nav class="moment-list" aria-label={t('debrief.toMoment')}>
      <ol>
        {moments.map(({ decision }, index) => {
          const number = index + 1;
          const dilemma = decision?.dilemma === true;
          const name =
            decision === null ? t('debrief.afterwards') : `${number}. ${decisionTitle(told, decision.name)}`;
          return (
            <li key={number}>
              <button
                type="button"
                class={dilemma ? 'moment-jump moment-jump--dilemma' : 'moment-jump'}
                aria-label={dilemma ? `${name} (${t('debrief.dilemma')})` : name}
                aria-current={at === number ? 'step' : undefined}
                onClick={() => goTo(number)}
              >
                {decision === null ? <Icon svg={anchorIcon} /> : number}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
