import { useId } from 'preact/hooks';
import { PARTS, type Part } from '../../classroom/session/acts.ts';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';

/** Who brings in and who observes: members offer themselves, a facilitator may also choose. */
export function Roles() {
  const { own } = useSession();
  const words = useWords();
  return (
    <section class="group-section" aria-labelledby="roles">
      <h3 id="roles" class="nl-heading nl-heading--level-3">
        {words('roles.title')}
      </h3>
      <dl class="roles-list">
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{words(`roles.${part}`)}</dt>
            <dd>
              <Holder part={part} />
              <span class="group-soft">{words(`roles.${part}Means`)}</span>
              {own.facilitator ? <Choosing part={part} /> : <Offering part={part} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Holder({ part }: { readonly part: Part }) {
  const { shared, own } = useSession();
  const words = useWords();
  const holder = shared.parts[part];
  if (holder === null) return <span>{words('roles.nobody')}</span>;
  if (holder === own.id) return <strong>{words('roles.you')}</strong>;
  const known = [...shared.people, ...own.everybody].find(({ id }) => id === holder);
  return <strong dir="auto">{known?.name ?? words('roles.somebody')}</strong>;
}

function Offering({ part }: { readonly part: Part }) {
  const { shared, own, act } = useSession();
  const words = useWords();
  const mine = shared.parts[part] === own.id;
  const hasAnother = PARTS.some((other) => other !== part && shared.parts[other] === own.id);
  if ((!mine && shared.parts[part] !== null) || hasAnother) return null;
  const assign = () => void act({ kind: 'assign', part, person: mine ? null : own.id }).catch(reportError);
  return (
    <button type="button" class="nl-button nl-button--secondary" onClick={assign}>
      {words(mine ? `roles.giveBack.${part}` : `roles.take.${part}`)}
    </button>
  );
}

function Choosing({ part }: { readonly part: Part }) {
  const { shared, own, act } = useSession();
  const words = useWords();
  const id = useId();
  const taken = PARTS.flatMap((other) => (other === part ? [] : (shared.parts[other] ?? [])));
  return (
    <span class="writing">
      <label class="visually-hidden" for={id}>
        {words(`roles.choose.${part}`)}
      </label>
      <select
        id={id}
        class="group-select"
        value={shared.parts[part] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void act({ kind: 'assign', part, person: value === '' ? null : value }).catch(reportError)
        }
      >
        <option value="">{words('roles.none')}</option>
        {own.everybody
          .filter((person) => !taken.includes(person.id))
          .map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
      </select>
    </span>
  );
}
