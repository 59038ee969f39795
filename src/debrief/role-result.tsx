import { isLikeChance } from '../core/chance.ts';
import { displayOf } from '../core/display.ts';
import { intervalOf } from '../core/interval.ts';
import type { RoleScore } from '../core/score.ts';
import type { Role } from '../profession/roles.ts';
import { intervalChart } from '../report/charts/interval.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Chart } from './chart.tsx';

interface RoleResultProps {
  readonly role: Role;
  readonly score: RoleScore;
  /** What choosing at random scores on the same observations, 0 … 1; null where that is not known. */
  readonly chance: number | null;
  /** False where another drawing already shows the interval. */
  readonly line?: boolean;
}

/** As much of a score as may be shown: too little to say, a word with its interval, or a number besides. */
export function RoleResult({ role, score, chance, line = true }: RoleResultProps) {
  const { t } = useEnvironment();
  const display = displayOf(score);
  const evidence = { 'data-score': role, 'data-sixths': score.sixths, 'data-n': score.n };
  if (display.kind === 'too-few') {
    return (
      <p class="role-word" {...evidence}>
        {t('debrief.tooFew', { n: score.n })}
      </p>
    );
  }
  const interval = intervalOf(score);
  const sure = t('debrief.interval', { low: hundredths(interval.low), high: hundredths(interval.high) });
  return (
    <div class="role-result" {...evidence}>
      <p class="role-word">
        {t(`debrief.word.${display.word}`)}
        {display.kind === 'number' && `: ${t('debrief.percentage', { percentage: display.percentage })}`}
      </p>
      {line && (
        <Chart
          svg={intervalChart(interval, {
            id: `interval-${role}`,
            title: t('debrief.intervalTitle'),
            description: sure,
            low: t('debrief.low'),
            high: t('debrief.high'),
          })}
        />
      )}
      {chance !== null && isLikeChance(interval, chance) && (
        <p class="role-chance" data-chance={chance}>
          {t('debrief.likeChance')}
        </p>
      )}
      <p class="role-basis">
        {t('debrief.observations', { count: score.n })}{' '}
        {t('debrief.conversations', { count: score.scenarios })}. {sure}.
        {chance !== null && ` ${t('debrief.chanceNote', { chance: hundredths(chance) })}`}{' '}
        <strong class="role-practice">{t('debrief.practice')}.</strong>
      </p>
    </div>
  );
}

/** A share as a place on the line from 0 to 100. */
export function hundredths(share: number): number {
  return Math.round(share * 100);
}
