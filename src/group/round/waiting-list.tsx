import type { RoundView } from '../../classroom/session/visible.ts';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import { openTurn } from './steps.ts';

/** Who has chosen and who is waited for; never what. In a lecture hall only how many. */
export function WaitingList({ round }: { readonly round: RoundView }) {
  const { shared, own } = useSession();
  const words = useWords();
  const turn = openTurn(round);
  if (turn === null || shared.setup.hands) return null;
  const { choosing } = shared.count;
  const line = <p>{words('waiting.count', { n: round[turn].n, of: choosing })}</p>;
  if (shared.setup.hall) return line;
  return (
    <div class="waiting">
      {line}
      <ul class="people-here">
        {shared.people
          .filter(({ id, plays }) => plays && id !== shared.parts.bringer)
          .map(({ id, name, chose }) => (
            <li key={id} data-chose={chose ? '' : undefined}>
              <span aria-hidden="true">{chose ? '✓' : '…'} </span>
              <span dir="auto">{name}</span>
              {id === own.id && <span class="group-soft"> ({words('people.you')})</span>}
              <span class="visually-hidden">: {words(chose ? 'waiting.chose' : 'waiting.not')}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
