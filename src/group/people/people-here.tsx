import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';

/** Everybody who is here by name; in a lecture hall their number. */
export function PeopleHere() {
  const { shared, own } = useSession();
  const words = useWords();
  if (shared.setup.hall) return <p>{words('people.hall', { count: shared.count.here })}</p>;
  return (
    <ul class="people-here">
      {shared.people.map(({ id, name, facilitator }) => (
        <li key={id}>
          <span dir="auto">{name}</span>
          {id === own.id && <span class="group-soft"> ({words('people.you')})</span>}
          {facilitator && <span class="group-soft"> ({words('session.facilitator')})</span>}
        </li>
      ))}
    </ul>
  );
}
