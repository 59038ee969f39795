import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';

/**
 * Where the facilitator is gone for good, more than half of the others make somebody it. In a lecture hall nobody
 * sees the others' names, so there they choose among those who offer themselves.
 */
export function Support() {
  const { shared, own, act } = useSession();
  const words = useWords();
  const { hall } = shared.setup;
  const named = hall ? shared.offers : shared.people.filter(({ facilitator }) => !facilitator);
  const support = (person: string | null) => void act({ kind: 'support', person }).catch(reportError);
  return (
    <details class="group-fold">
      <summary>{words('support.title')}</summary>
      <p class="group-soft">{words(hall ? 'support.introHall' : 'support.intro')}</p>
      {hall && own.supports !== own.id && (
        <p>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => support(own.id)}>
            {words('support.offer', { name: own.name })}
          </button>
        </p>
      )}
      {named.length > 0 && (
        <ul class="people-list">
          {named.map(({ id, name }) => (
            <li key={id} class="people-support">
              <span dir="auto">
                {name}
                {id === own.id && <span class="group-soft"> ({words('people.you')})</span>}
              </span>
              <button
                type="button"
                class="nl-button nl-button--secondary"
                aria-pressed={own.supports === id}
                onClick={() => support(own.supports === id ? null : id)}
              >
                {words('support.propose', { name, count: shared.support[id] ?? 0 })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
