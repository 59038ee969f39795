import type { RoundView } from '../../classroom/session/visible.ts';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import { openTurn } from './steps.ts';
import { MOST_NAMES, waitedFor } from './waited-for.ts';

/** Who has chosen and who is waited for; never what. In a lecture hall only how many. */
export function WaitingList({ round }: { readonly round: RoundView }) {
  const { shared, own } = useSession();
  const words = useWords();
  const turn = openTurn(round);
  if (turn === null || shared.setup.hands) return null;
  const { choosing } = shared.count;
  const line = <p>{words('waiting.count', { n: round[turn].n, of: choosing })}</p>;
  if (shared.setup.hall) return line;
  const all = waitedFor(shared);
  if (all.length > MOST_NAMES) {
    return (
      <div class="waiting">
        {line}
        <details class="group-fold">
          <summary>{words('waiting.who')}</summary>
          <Names people={all.filter(({ chose }) => !chose)} self={own.id} />
        </details>
      </div>
    );
  }
  return (
    <div class="waiting">
      {line}
      <Names people={all} self={own.id} />
    </div>
  );
}

interface NamesProps {
  readonly people: ReturnType<typeof waitedFor>;
  readonly self: string;
}

function Names({ people, self }: NamesProps) {
  const words = useWords();
  return (
    <ul class="people-here">
      {people.map(({ id, name, chose }) => (
        <li key={id} data-chose={chose ? '' : undefined}>
          <span aria-hidden="true">{chose ? '✓' : '…'} </span>
          <span dir="auto">{name}</span>
          {id === self && <span class="group-soft"> ({words('people.you')})</span>}
          <span class="visually-hidden">: {words(chose ? 'waiting.chose' : 'waiting.not')}</span>
        </li>
      ))}
    </ul>
  );
}
