import { useSources, useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Table } from '../../ui/table.tsx';
import { coverageOf } from './coverage.ts';

interface CoverageTableProps {
  /** Scenarios that were asked of the class before. */
  readonly before: readonly string[];
  readonly chosen: readonly string[];
}

/** What the class has not met yet, beside the choice of scenarios. */
export function CoverageTable({ before, chosen }: CoverageTableProps) {
  const { t } = useEnvironment();
  const titleOf = useTitleOf();
  const { entryOf } = useSources();
  const titles = (ids: readonly string[]) => ids.map((id) => titleOf(id)).join('; ');
  const tasksOf = new Map([...before, ...chosen].map((id) => [id, entryOf(id)?.tasks ?? []]));
  const rows = coverageOf(tasksOf, before, chosen);
  const missing = rows.filter(({ before, now }) => before.length === 0 && now.length === 0);
  return (
    <div class="desk-section">
      <Table look="desk-table" caption={t('desk.coverage.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('desk.coverage.task')}</th>
            <th scope="col">{t('desk.coverage.before')}</th>
            <th scope="col">{t('desk.coverage.now')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ task, before, now }) => (
            <tr key={task} class={before.length === 0 ? 'desk-unmet' : undefined}>
              <th scope="row">{t(`task.${task}`)}</th>
              <td>{before.length === 0 ? t('desk.coverage.notYet') : titles(before)}</td>
              <td>{now.length === 0 ? '–' : titles(now)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p role="status" class="desk-hint">
        {missing.length === 0
          ? t('desk.coverage.all')
          : t('desk.coverage.missing', { count: missing.length })}
      </p>
    </div>
  );
}
