import { useMemo } from 'preact/hooks';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Table } from '../../ui/table.tsx';
import type { MemberResult, ResultsAnswer } from '../../wire/answers.ts';
import { MemberList } from './member-list.tsx';
import { type News, withNews } from './news.ts';
import { countStandings, STANDINGS } from './standing.ts';

interface HandInsProps {
  readonly results: ResultsAnswer;
  readonly news: News;
}

/** Who has handed in what: how many at each scenario, and everybody by name. */
export function HandIns({ results: { members: answered, assignment }, news }: HandInsProps) {
  const { t } = useEnvironment();
  const members = useMemo(() => withNews(answered, news), [answered, news]);
  return (
    <section class="desk-section" aria-labelledby="hand-ins">
      <h2 id="hand-ins" class="nl-heading nl-heading--level-2">
        {t('desk.results.handIns')}
      </h2>
      {members.length === 0 ? (
        <p>{t('desk.results.noMembers')}</p>
      ) : (
        <>
          <Overview members={members} scenarios={assignment.scenarios} />
          <MemberList members={members} scenarios={assignment.scenarios} />
        </>
      )}
    </section>
  );
}

interface OverviewProps {
  readonly members: readonly MemberResult[];
  readonly scenarios: readonly string[];
}

function Overview({ members, scenarios }: OverviewProps) {
  const { t } = useEnvironment();
  const titleOf = useTitleOf();
  return (
    <Table look="desk-table results-overview" caption={t('desk.results.overview')}>
      <thead>
        <tr>
          <th scope="col">{t('desk.results.scenario')}</th>
          <th scope="col">{t('desk.results.done')}</th>
          <th scope="col">{t('desk.results.underWay')}</th>
          <th scope="col">{t('desk.results.none')}</th>
        </tr>
      </thead>
      <tbody>
        {scenarios.map((scenario) => {
          const counts = countStandings(members, scenario);
          return (
            <tr key={scenario}>
              <th scope="row">{titleOf(scenario)}</th>
              {STANDINGS.map((standing) => (
                <td key={standing} data-standing={standing}>
                  {standing === 'done'
                    ? t('desk.results.ofMembers', { count: counts.done, of: members.length })
                    : counts[standing]}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
