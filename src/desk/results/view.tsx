import { useState } from 'preact/hooks';
import { PageStyle } from '../../debrief/page-style.tsx';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { ResultsAnswer } from '../../wire/answers.ts';
import { Answered } from '../answered.tsx';
import { toAssignment, toClass, toClasses } from '../links.ts';
import { useAnswer } from '../use-answer.ts';
import { useDesk } from '../use-desk.ts';
import { ViewHead } from '../view-head.tsx';
import { Exports } from './exports.tsx';
import { HandIns } from './hand-ins.tsx';
import { LiveLine } from './live-line.tsx';
import { type News, newerThan } from './news.ts';
import style from './results.css?inline';
import { ScenarioSection } from './scenario.tsx';
import { useLive } from './use-live.ts';

/** What a class did with an assignment: who handed in what, and what the class did together. */
export function ResultsView({ id }: { readonly id: string }) {
  const { t } = useEnvironment();
  const { say } = useDesk();
  const { answer, refresh } = useAnswer<ResultsAnswer>(`/desk/assignments/${id}/results`);
  const live = useLive(id, () => void refresh().catch(reportError));
  const assignment = answer?.ok === true ? answer.value.assignment : null;
  const update = async () => {
    await refresh();
    say(t('desk.results.refreshed'));
  };
  return (
    <>
      <PageStyle css={style} />
      <ViewHead
        title={
          assignment === null ? t('desk.results.title') : `${t('desk.results.title')}: ${assignment.title}`
        }
        back={[
          { href: toClasses, text: t('desk.title') },
          ...(assignment === null
            ? []
            : [{ href: toClass(assignment.classId), text: t('desk.results.toClass') }]),
        ]}
      />
      <Answered answer={answer} onAgain={refresh}>
        {(results) => (
          <>
            <p>
              <a class="nl-link" href={toAssignment(results.assignment.classId, id)}>
                {t('desk.results.edit')}
              </a>
            </p>
            <LiveLine
              state={live.state}
              newer={newerThan(results.members, live.news)}
              onConnect={() => {
                live.again();
                void refresh().catch(reportError);
              }}
              onUpdate={update}
            />
            <Results results={results} news={live.news} />
            <Exports assignment={id} />
          </>
        )}
      </Answered>
    </>
  );
}

interface ResultsProps {
  readonly results: ResultsAnswer;
  readonly news: News;
}

function Results({ results, news }: ResultsProps) {
  const { t } = useEnvironment();
  const titleOf = useTitleOf();
  const { assignment, scenarios, smallestGroup } = results;
  const [chosen, choose] = useState(assignment.scenarios[0] ?? '');
  const shown = scenarios.find(({ scenario }) => scenario === chosen) ?? scenarios[0];
  return (
    <>
      <HandIns results={results} news={news} />
      {scenarios.length > 1 && (
        <nav class="results-choose" aria-label={t('desk.results.choose')}>
          <ul class="desk-actions">
            {scenarios.map(({ scenario }) => (
              <li key={scenario}>
                <button
                  type="button"
                  class="nl-button nl-button--secondary"
                  aria-pressed={scenario === shown?.scenario}
                  onClick={() => choose(scenario)}
                >
                  {titleOf(scenario)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {shown !== undefined && (
        <ScenarioSection
          key={shown.scenario}
          assignment={assignment.id}
          result={shown}
          least={smallestGroup}
          asksReasons={assignment.reasons}
        />
      )}
    </>
  );
}
