import { useState } from 'preact/hooks';
import { LineField } from '../../ui/line-field.tsx';
import { MOST_NAMES } from '../round/waited-for.ts';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import { Marks, PeopleHere } from './people-here.tsx';
import { Support } from './support.tsx';

/** Who is here. A facilitator renames, removes and appoints; the others may have somebody else facilitate. */
export function People() {
  const { shared, own } = useSession();
  const words = useWords();
  return (
    <section class="group-section" aria-label={words('menu.people')}>
      <h3 class="nl-heading nl-heading--level-3">{words('lobby.here', { count: shared.count.here })}</h3>
      {own.facilitator ? (
        <Everybody />
      ) : (
        <>
          <PeopleHere />
          <Support />
        </>
      )}
    </section>
  );
}

/** Of a hall not all names at once: who is looked for is found by a part of their name. */
function Everybody() {
  const { own } = useSession();
  const words = useWords();
  const [part, setPart] = useState('');
  const isMany = own.everybody.length > MOST_NAMES;
  const wanted = part.trim().toLowerCase();
  const found = own.everybody.filter(({ name }) => name.toLowerCase().includes(wanted));
  const shown = isMany ? found.slice(0, MOST_NAMES) : own.everybody;
  return (
    <>
      {isMany && (
        <LineField label={words('people.find')} hint={null} error={null} text={part} onText={setPart} />
      )}
      {shown.length === 0 && <p role="status">{words('people.noneFound')}</p>}
      <ul class="people-list">
        {shown.map((person) => (
          <li key={person.id}>
            <Managed person={person} />
          </li>
        ))}
      </ul>
      {isMany && found.length > shown.length && (
        <p class="group-soft">{words('people.others', { count: found.length - shown.length })}</p>
      )}
    </>
  );
}

interface ManagedProps {
  readonly person: { readonly id: string; readonly name: string; readonly facilitator: boolean };
}

function Managed({ person }: ManagedProps) {
  const { own, act } = useSession();
  const words = useWords();
  const [name, setName] = useState(person.name);
  const isSelf = person.id === own.id;
  return (
    <details class="group-fold">
      <summary>
        <span dir="auto">{person.name}</span>
        <Marks isSelf={isSelf} facilitator={person.facilitator} name={person.name} />
      </summary>
      {isSelf ? (
        <p class="group-soft">{words('people.thatIsYou')}</p>
      ) : (
        <form
          class="group-form"
          onSubmit={(event) => {
            event.preventDefault();
            void act({ kind: 'rename', person: person.id, name }).catch(reportError);
          }}
        >
          <LineField
            label={words('people.newName', { name: person.name })}
            hint={null}
            error={null}
            text={name}
            onText={setName}
          />
          <p class="group-actions">
            <button type="submit" class="nl-button nl-button--secondary">
              {words('menu.rename')}
            </button>
            {!person.facilitator && (
              <button
                type="button"
                class="nl-button nl-button--secondary"
                onClick={() => void act({ kind: 'appoint', person: person.id }).catch(reportError)}
              >
                {words('people.appoint')}
              </button>
            )}
            {!person.facilitator && (
              <button
                type="button"
                class="nl-button nl-button--secondary"
                onClick={() => void act({ kind: 'remove', person: person.id }).catch(reportError)}
              >
                {words('people.remove')}
              </button>
            )}
          </p>
        </form>
      )}
    </details>
  );
}
