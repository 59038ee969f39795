import { displayOf } from '../../core/display.ts';
import { type ByRole, ROLES, type Role } from '../../profession/roles.ts';
import type { HeldScore, RoleGrowth } from '../../report/growth.ts';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Table } from '../../ui/table.tsx';
import { hundredths } from '../role-result.tsx';

/** The numbers of the drawings: a row for every band in them, and for every band that was too thin to draw. */
export function GrowthTable({ growth }: { readonly growth: ByRole<RoleGrowth> }) {
  const { t } = useEnvironment();
  const titleOf = useTitleOf();
  return (
    <details class="fold">
      <summary>{t('debrief.table')}</summary>
      <Table look="course-table" caption={t('progress.tableCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('progress.tableRole')}</th>
            <th scope="col">{t('progress.tableWhen')}</th>
            <th scope="col" class="number">
              {t('progress.tableCount')}
            </th>
            <th scope="col">{t('progress.tableWord')}</th>
            <th scope="col" class="number">
              {t('progress.tableInterval')}
            </th>
            <th scope="col" class="number">
              {t('progress.tableChance')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ROLES.flatMap((role) => [
            ...growth[role].conversations.flatMap(({ scenario, first, latest }, at) => {
              const title = `${at + 1}. ${titleOf(scenario)}`;
              return [
                <Row key={`${role} ${scenario}`} role={role} kind="first" when={title} held={first} />,
                ...(latest === null
                  ? []
                  : [
                      <Row
                        key={`${role} ${scenario} latest`}
                        role={role}
                        kind="latest"
                        when={t('progress.latestOf', { title })}
                        held={latest}
                      />,
                    ]),
              ];
            }),
            <Row
              key={role}
              role={role}
              kind="together"
              when={t('progress.sign.together')}
              held={growth[role].together}
            />,
          ])}
        </tbody>
      </Table>
    </details>
  );
}

interface RowProps {
  readonly role: Role;
  readonly kind: 'first' | 'latest' | 'together';
  /** Which conversation, and which time. */
  readonly when: string;
  readonly held: HeldScore;
}

function Row({
  role,
  kind,
  when,
  held: {
    score,
    interval: { low, high },
    chance,
  },
}: RowProps) {
  const { t } = useEnvironment();
  const display = displayOf(score);
  return (
    <tr data-growth={role} data-kind={kind} data-sixths={score.sixths} data-n={score.n}>
      <th scope="row">{t(`role.${role}`)}</th>
      <td>{when}</td>
      <td class="number">{score.n}</td>
      <td>
        {display.kind === 'too-few' ? t('progress.tooFew') : t(`debrief.word.${display.word}`)}
        {display.kind === 'number' && ` (${t('debrief.percentage', { percentage: display.percentage })})`}
      </td>
      <td class="number">
        {display.kind === 'too-few'
          ? '–'
          : t('progress.span', { low: hundredths(low), high: hundredths(high) })}
      </td>
      <td class="number">{chance === null || display.kind === 'too-few' ? '–' : hundredths(chance)}</td>
    </tr>
  );
}
