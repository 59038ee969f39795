import { displayOf } from '../core/display.ts';
import { intervalOf } from '../core/interval.ts';
import type { RoleScore } from '../core/score.ts';
import type { Role } from '../profession/roles.ts';
import { intervalChart } from '../report/charts/interval.ts';
import type { Sighting } from '../report/sightings.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Icon } from '../ui/icon.tsx';
import { ROLE_ICONS } from '../ui/role-icons.ts';
import { Chart } from './chart.tsx';
import { PracticeNote } from './practice-note.tsx';
import { RoleEvidence } from './role-evidence.tsx';
import type { Told } from './told.ts';

interface RoleCardProps {
  readonly role: Role;
  readonly score: RoleScore;
  readonly sightings: readonly Sighting[];
  readonly told: Told;
}

/** One role: what it is, how often it could be seen, how sure that is, and by which choices. */
export function RoleCard({ role, score, sightings, told }: RoleCardProps) {
  const { t } = useEnvironment();
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3 role-name">
        <Icon svg={ROLE_ICONS[role]} />
        {t(`role.${role}`)}
      </h3>
      <p>{t(`debrief.roleIs.${role}`)}</p>
      <RoleResult role={role} score={score} />
      {sightings.length > 0 && <RoleEvidence sightings={sightings} told={told} />}
    </>
  );
}

function RoleResult({ role, score }: { readonly role: Role; readonly score: RoleScore }) {
  const { t } = useEnvironment();
  const display = displayOf(score);
  if (display.kind === 'too-few') return <p class="role-word">{t('debrief.tooFew', { n: score.n })}</p>;
  const interval = intervalOf(score);
  const sure = t('debrief.interval', { low: hundredths(interval.low), high: hundredths(interval.high) });
  return (
    <div class="role-result">
      <p class="role-word">
        {t(`debrief.word.${display.word}`)}
        {display.kind === 'number' && `: ${t('debrief.percentage', { percentage: display.percentage })}`}
      </p>
      <Chart
        svg={intervalChart(interval, {
          id: `interval-${role}`,
          title: t('debrief.intervalTitle'),
          description: sure,
          low: t('debrief.low'),
          high: t('debrief.high'),
        })}
      />
      <p class="role-basis">
        {t('debrief.observations', { count: score.n })}{' '}
        {t('debrief.conversations', { count: score.scenarios })}. {sure}.
      </p>
      <PracticeNote />
    </div>
  );
}

function hundredths(share: number): number {
  return Math.round(share * 100);
}
