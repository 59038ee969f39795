import { useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { useWhen } from '../../ui/when.ts';
import type { MemberAttempt, MemberResult } from '../../wire/answers.ts';
import { toAttempt } from '../links.ts';
import { attemptsAt } from './standing.ts';

interface MemberRowProps {
  readonly member: MemberResult;
  readonly scenarios: readonly string[];
}

/** One member: per scenario the attempts, each a link to read it. */
export function MemberRow({ member, scenarios }: MemberRowProps) {
  return (
    <tr>
      <th scope="row" dir="auto">
        {member.name}
      </th>
      {scenarios.map((scenario) => (
        <td key={scenario}>
          <Attempts name={member.name} attempts={attemptsAt(member, scenario)} />
        </td>
      ))}
    </tr>
  );
}

interface AttemptsProps {
  readonly name: string;
  readonly attempts: readonly MemberAttempt[];
}

/** The attempt that counts, and behind a fold the others. */
function Attempts({ name, attempts }: AttemptsProps) {
  const { t } = useEnvironment();
  const [open, setOpen] = useState(false);
  const counted = attempts.find(({ ended }) => ended !== null) ?? attempts[0];
  if (counted === undefined) return <span class="results-none">{t('desk.results.none')}</span>;
  const others = attempts.filter((attempt) => attempt !== counted);
  return (
    <>
      <AttemptLink name={name} attempt={counted} />
      {others.length > 0 && (
        <details class="results-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t('desk.results.more', { count: others.length })}</summary>
          {open && (
            <ul>
              {others.map((attempt) => (
                <li key={attempt.id}>
                  <AttemptLink name={name} attempt={attempt} />
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </>
  );
}

function AttemptLink({ name, attempt }: { readonly name: string; readonly attempt: MemberAttempt }) {
  const { t } = useEnvironment();
  const when = useWhen();
  const { id, moves, ended } = attempt;
  return (
    <a class="nl-link" href={toAttempt(id)}>
      {ended === null
        ? t('desk.results.attempt.under-way', { count: moves })
        : t('desk.results.attempt.done', { when: when(ended) })}
      <span class="visually-hidden">, {t('desk.results.attempt.of', { name })}</span>
    </a>
  );
}
