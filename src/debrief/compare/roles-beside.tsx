import { displayOf } from '../../core/display.ts';
import { intervalOf } from '../../core/interval.ts';
import { observe, type RoleScore, scoreRoles } from '../../core/score.ts';
import { ROLES, type Role } from '../../profession/roles.ts';
import { intervalChart } from '../../report/charts/interval.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';
import { ROLE_ICONS } from '../../ui/role-icons.ts';
import { Chart } from '../chart.tsx';
import { hundredths, RoleResult } from '../role-result.tsx';
import { SIDE_NAMES } from './endings.tsx';
import type { Sides } from './side-by-side.tsx';

/** What both attempts show of the five roles, each with how sure that is; never which shows more. */
export function RolesBeside({ sides }: { readonly sides: Sides }) {
  const { t } = useEnvironment();
  const scores = sides.map(({ attempt, moments }) =>
    scoreRoles([{ scenario: attempt.scenario, observations: observe(moments) }]),
  );
  return (
    <section class="debrief-section" aria-labelledby="roles-beside">
      <h2 id="roles-beside" class="nl-heading nl-heading--level-2">
        {t('compare.roles')}
      </h2>
      <p class="debrief-intro">{t('compare.rolesIntro')}</p>
      {ROLES.map((role) => (
        <section key={role} class="compare-role">
          <h3 class="nl-heading nl-heading--level-3 role-name">
            <Icon svg={ROLE_ICONS[role]} />
            {t(`role.${role}`)}
          </h3>
          <div class="compare-sides">
            {scores.map((score, side) => {
              const name = SIDE_NAMES[side] ?? 'first';
              return (
                <div key={name} class={`compare-side compare-side--${name}`}>
                  <p class="compare-kind">{t(`compare.${name}`)}</p>
                  <IntervalLine role={role} side={name} score={score[role]} />
                  <RoleResult role={role} score={score[role]} chance={null} line={false} />
                </div>
              );
            })}
          </div>
        </section>
      ))}
    </section>
  );
}

interface IntervalLineProps {
  readonly role: Role;
  readonly side: string;
  readonly score: RoleScore;
}

function IntervalLine({ role, side, score }: IntervalLineProps) {
  const { t } = useEnvironment();
  if (displayOf(score).kind === 'too-few') return null;
  const interval = intervalOf(score);
  const svg = intervalChart(interval, {
    id: `interval-${side}-${role}`,
    title: t('debrief.intervalTitle'),
    description: t('debrief.interval', { low: hundredths(interval.low), high: hundredths(interval.high) }),
    low: t('debrief.low'),
    high: t('debrief.high'),
  });
  return <Chart svg={svg} />;
}
