import type { Parted } from '../../core/measured.ts';
import { ROLES } from '../../profession/roles.ts';
import { type BandKind, growthChart, growthSign } from '../../report/charts/growth.ts';
import { type Chances, growthOf } from '../../report/growth.ts';
import type { SeenPlay } from '../../report/plays.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';
import { ROLE_ICONS } from '../../ui/role-icons.ts';
import { Chart } from '../chart.tsx';
import { RoleResult } from '../role-result.tsx';
import { GrowthTable } from './growth-table.tsx';

interface GrowthProps {
  readonly plays: Parted<SeenPlay>;
  readonly chances: Chances;
}

const SIGNS: readonly (BandKind | 'number' | 'chance')[] = [
  'first',
  'latest',
  'together',
  'number',
  'chance',
];

/** Per role what was seen over time: all first attempts together, and each conversation by itself. */
export function Growth({ plays, chances }: GrowthProps) {
  const { t } = useEnvironment();
  const growth = growthOf(plays, chances);
  return (
    <section class="debrief-section" aria-labelledby="growth">
      <h2 id="growth" class="nl-heading nl-heading--level-2">
        {t('progress.growth')}
      </h2>
      <p class="debrief-intro">{t('progress.growthIntro')}</p>
      <ul class="growth-signs">
        {SIGNS.map((sign) => (
          <li key={sign}>
            <span aria-hidden="true">
              <Chart
                look="growth-sign"
                svg={growthSign(sign, { id: `sign-${sign}`, title: '', description: '' })}
              />
            </span>
            {t(`progress.sign.${sign}`)}
          </li>
        ))}
      </ul>
      <ul class="roles">
        {ROLES.map((role) => (
          <li key={role} class="role">
            <h3 class="nl-heading nl-heading--level-3 role-name">
              <Icon svg={ROLE_ICONS[role]} />
              {t(`role.${role}`)}
            </h3>
            <Chart
              look="chart growth-chart"
              svg={growthChart(growth[role], {
                id: `growth-${role}`,
                title: t('progress.chartTitle', { role: t(`role.${role}`) }),
                description: t('progress.chartDescription', { count: growth[role].conversations.length }),
                often: t('debrief.high'),
                varying: t('progress.varying'),
                seldom: t('debrief.low'),
                together: t('progress.together'),
              })}
            />
            <p class="role-together">{t('progress.togetherLong')}</p>
            <RoleResult
              role={role}
              score={growth[role].together.score}
              chance={growth[role].together.chance}
              line={false}
            />
          </li>
        ))}
      </ul>
      <GrowthTable growth={growth} />
    </section>
  );
}
