import { partFinished } from '../../core/measured.ts';
import { COMPETENCES_BY_DIMENSION, DIMENSIONS } from '../../profession/competences.ts';
import { TASKS } from '../../profession/tasks.ts';
import type { Play } from '../../report/plays.ts';
import { type Met, practisedOf } from '../../report/practised.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { Entry } from './entries.ts';
import { SheetTable } from './sheet-table.tsx';

/** What these attempts practised in the terms of the profession: every task and competence, met or not. */
export function SheetCoverage({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useEnvironment();
  const complete = entries.filter(({ reading }) => reading.extent === 'ended');
  const tasks = new Map(complete.map(({ told }) => [told.edition.manifest.id, told.edition.manifest.tasks]));
  const titles = new Map(complete.map(({ told }) => [told.edition.manifest.id, told.texts.title]));
  const practised = practisedOf(partFinished(complete.map(playOf)), Object.fromEntries(tasks));
  const titleOf = ({ scenario }: Met) => titles.get(scenario) ?? scenario;
  const listed = (parts: readonly string[]) =>
    parts.length === 0 ? <span class="sheet-none">{t('portfolio.notPractised')}</span> : parts.join('; ');
  return (
    <section class="sheet-part">
      <h2>{t('portfolio.coverage')}</h2>
      <p>{t('portfolio.coverageNote')}</p>
      <SheetTable
        caption={t('portfolio.tasks')}
        look="sheet-table--tasks"
        heads={[t('portfolio.task'), t('portfolio.practised')]}
        rows={TASKS.map((task, at) => ({
          key: task,
          cells: [
            `${at + 1}. ${t(`task.${task}`)}`,
            listed(
              (practised.tasks.get(task) ?? []).map((met) =>
                met.times === 1
                  ? titleOf(met)
                  : t('portfolio.times', { title: titleOf(met), times: met.times }),
              ),
            ),
          ],
        }))}
      />
      <SheetTable
        caption={t('portfolio.competences')}
        look="sheet-table--competences"
        heads={[t('portfolio.competence'), t('portfolio.dimension'), t('portfolio.practised')]}
        rows={DIMENSIONS.flatMap((dimension) =>
          COMPETENCES_BY_DIMENSION[dimension].map((competence) => ({
            key: competence,
            cells: [
              t(`competence.${competence}`),
              t(`dimension.${dimension}`),
              listed(
                (practised.competences.get(competence) ?? []).map((met) =>
                  t('portfolio.shown', { title: titleOf(met), shown: met.shown, offered: met.offered }),
                ),
              ),
            ],
          })),
        )}
      />
    </section>
  );
}

function playOf({ candidate, reading }: Entry): Play {
  const { attempt, moments, older } = reading;
  return {
    id: candidate.id,
    scenario: attempt.scenario,
    finished: candidate.finished ?? 0,
    ending: moments.at(-1)?.ending ?? '',
    turns: moments.flatMap(({ decision, chosen }) =>
      decision === null || chosen === null ? [] : [{ decision, chosen }],
    ),
    reconsidered: 0,
    branched: candidate.branched,
    older,
    notation: '',
  };
}
