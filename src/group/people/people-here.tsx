import { MOST_NAMES } from '../round/waited-for.ts';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';

/** Everybody who is here by name; in a lecture hall, why they are not. */
export function PeopleHere() {
  const { shared, own } = useSession();
  const words = useWords();
  if (shared.setup.hall) return <p class="group-soft">{words('people.hall')}</p>;
  const names = (
    <ul class="people-here">
      {shared.people.map(({ id, name, facilitator }) => (
        <li key={id}>
          <span dir="auto">{name}</span>
          <Marks isSelf={id === own.id} facilitator={facilitator} name={name} />
        </li>
      ))}
    </ul>
  );
  if (shared.people.length <= MOST_NAMES) return names;
  return (
    <details class="group-fold">
      <summary>{words('menu.people')}</summary>
      {names}
    </details>
  );
}

interface MarksProps {
  readonly isSelf: boolean;
  readonly facilitator: boolean;
  readonly name: string;
}

/** Behind a name that it is the reader’s own, and a facilitator’s where the name does not say so. */
export function Marks({ isSelf, facilitator, name }: MarksProps) {
  const words = useWords();
  const title = words('session.facilitator');
  const marks = [
    isSelf ? [words('people.you')] : [],
    facilitator && name.toLowerCase() !== title ? [title] : [],
  ].flat();
  if (marks.length === 0) return null;
  return <span class="group-soft"> ({marks.join(', ')})</span>;
}
