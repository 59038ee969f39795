import { isLikeChance } from '../../core/chance.ts';
import { displayOf } from '../../core/display.ts';
import { intervalOf } from '../../core/interval.ts';
import type { RoleScore } from '../../core/score.ts';
import type { Translate } from '../../i18n/interface.ts';
import { type ByRole, ROLES, type Role } from '../../profession/roles.ts';
import { intervalChart } from '../../report/charts/interval.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';
import { ROLE_ICONS } from '../../ui/role-icons.ts';
import { Chart } from '../chart.tsx';
import { hundredths } from '../role-result.tsx';
import { SheetTable } from './sheet-table.tsx';

interface SheetRolesProps {
  /** Keeps the drawings of two tables on one page apart. */
  readonly id: string;
  readonly scores: ByRole<RoleScore>;
  /** What choosing at random scores on the same observations, 0 … 1; null where that is not known. */
  readonly chance: ByRole<number | null>;
}

/** As much of five scores as may be shown, each with how sure it is. */
export function SheetRoles({ id, scores, chance }: SheetRolesProps) {
  const { t } = useEnvironment();
  return (
    <>
      <SheetTable
        caption={`${t('debrief.roles')}. ${t('debrief.practice')}.`}
        look="sheet-table--roles"
        heads={[
          t('portfolio.role'),
          t('portfolio.seen'),
          t('portfolio.interval'),
          t('portfolio.observations'),
        ]}
        rows={ROLES.map((role) => ({
          key: role,
          cells: [
            <RoleName key="role" role={role} />,
            <Shown key="shown" score={scores[role]} chance={chance[role]} />,
            <Sureness key="sure" id={`${id}-${role}`} score={scores[role]} />,
            <span key="basis" class="sheet-basis">
              {basisOf(scores[role], t)}
            </span>,
          ],
        }))}
      />
      <p class="sheet-note">{t('portfolio.intervalNote')}</p>
    </>
  );
}

function RoleName({ role }: { readonly role: Role }) {
  const { t } = useEnvironment();
  return (
    <span class="sheet-role">
      <Icon svg={ROLE_ICONS[role]} />
      {t(`role.${role}`)}
    </span>
  );
}

function shownOf(score: RoleScore, t: Translate): string {
  const display = displayOf(score);
  if (display.kind === 'too-few') return t('debrief.tooFew', { n: score.n });
  const word = t(`debrief.word.${display.word}`);
  if (display.kind === 'word') return word;
  return `${word}: ${t('debrief.percentage', { percentage: display.percentage })}`;
}

function Shown({ score, chance }: { readonly score: RoleScore; readonly chance: number | null }) {
  const { t } = useEnvironment();
  const told = displayOf(score).kind !== 'too-few' && isLikeChance(intervalOf(score), chance);
  return (
    <>
      {shownOf(score, t)}
      {told && <span class="sheet-chance">{t('debrief.likeChance')}</span>}
    </>
  );
}

function basisOf({ n, scenarios }: RoleScore, t: Translate): string {
  if (n === 0) return '0';
  return t('portfolio.observationsIn', { n, scenarios: t('debrief.conversations', { count: scenarios }) });
}

function Sureness({ id, score }: { readonly id: string; readonly score: RoleScore }) {
  const { t } = useEnvironment();
  if (displayOf(score).kind === 'too-few') return <>–</>;
  const interval = intervalOf(score);
  const [low, high] = [hundredths(interval.low), hundredths(interval.high)];
  return (
    <div class="sheet-sureness">
      <Chart
        svg={intervalChart(interval, {
          id: `interval-${id}`,
          title: t('debrief.intervalTitle'),
          description: t('debrief.interval', { low, high }),
          low: t('debrief.low'),
          high: t('debrief.high'),
        })}
      />
      <span>{t('portfolio.intervalOf', { low, high })}</span>
    </div>
  );
}
