import { SMALLEST_GROUP } from '../../classroom/visibility.ts';
import { Bring } from '../compare/bring.tsx';
import { toScreen } from '../links.ts';
import { PeopleHere } from '../people/people-here.tsx';
import { useWords } from '../use-group.ts';
import { JoinWays } from './join-ways.tsx';
import { useSession } from './use-session.ts';

/** Before the beginning: who is in, and how others come in. */
export function Lobby() {
  const { id, shared, own } = useSession();
  const words = useWords();
  const { setup, count } = shared;
  const comparing = setup.shape === 'compare' && !setup.fromAssignment;
  if (setup.hands && own.facilitator) return <HandsLobby />;
  return (
    <>
      <section class="group-section" aria-labelledby="ways">
        <h2 id="ways" class="nl-heading nl-heading--level-2">
          {words('lobby.title')}
        </h2>
        <JoinWays />
      </section>
      {comparing && <Bring />}
      <section class="group-section" aria-labelledby="in">
        <h2 id="in" class="nl-heading nl-heading--level-2">
          {words('lobby.here', { count: count.here })}
        </h2>
        <PeopleHere />
        {setup.shape !== 'method' && count.choosing < SMALLEST_GROUP && !setup.hands && (
          <p class="group-soft">{words('lobby.small')}</p>
        )}
      </section>
      {own.facilitator ? <BeginBar /> : <p class="group-soft">{words('lobby.wait')}</p>}
      {own.facilitator && <ToScreen id={id} />}
    </>
  );
}

/** Where hands are raised nobody has to come in. */
function HandsLobby() {
  const { id } = useSession();
  const words = useWords();
  return (
    <>
      <p>{words('hands.lobby')}</p>
      <BeginBar />
      <ToScreen id={id} />
    </>
  );
}

function ToScreen({ id }: { readonly id: string }) {
  const words = useWords();
  return (
    <p>
      <a class="nl-link" href={toScreen(id)} target="_blank" rel="noopener">
        {words('session.screen')}
      </a>
    </p>
  );
}

function BeginBar() {
  const { shared, act } = useSession();
  const words = useWords();
  const comparing = shared.setup.shape === 'compare' && !shared.setup.fromAssignment;
  return (
    <div class="group-bar">
      <button
        type="button"
        class="nl-button nl-button--primary group-big-button"
        onClick={() => void act({ kind: 'begin' }).catch(reportError)}
      >
        {words('lobby.begin')}
      </button>
      {!shared.setup.hands && (
        <p class="group-soft">
          {comparing ? words('lobby.broughtSoFar', { count: shared.brought }) : words('lobby.lateJoiners')}
        </p>
      )}
    </div>
  );
}
