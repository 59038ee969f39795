import type { AskProblem } from '../../client/ask.ts';
import { JoinForm } from '../join/form.tsx';
import { toJoin } from '../links.ts';
import { sentenceOf } from '../problem.ts';
import { useWords } from '../use-group.ts';
import { useLoaded } from '../use-loaded.ts';
import { ViewHead } from '../view-head.tsx';
import type { ViewProps } from '../views.tsx';
import { Closed } from './closed.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { Left } from './left.tsx';
import { Lobby } from './lobby.tsx';
import { Session } from './session.tsx';
import { SessionHead } from './session-head.tsx';
import { SHAPE_VIEWS } from './shapes.ts';
import { useKept } from './use-kept.ts';
import { useSession } from './use-session.ts';

/** The session on the screen of one person: a member or its facilitator. */
export function SessionView({ ids: [id = ''] }: ViewProps) {
  return (
    <Session id={id} before={(problem) => <NotThere problem={problem} />}>
      {(_session, said) => <Room said={said} />}
    </Session>
  );
}

function Room({ said }: { readonly said: string }) {
  const { shared, own } = useSession();
  const words = useWords();
  useKept();
  return (
    <div class="frame-page group-view session">
      <div class="session-head">
        <SessionHead />
      </div>
      <div class="session-news">
        <div role="status">{said !== '' && <p class="notice">{said}</p>}</div>
        <ConnectionNote />
      </div>
      {own.standing === 'removed' ? (
        <p class="notice">{words('problem.removed')}</p>
      ) : shared.closed ? (
        <Closed />
      ) : own.standing === 'left' ? (
        <Left />
      ) : shared.begun ? (
        <Begun />
      ) : (
        <Lobby />
      )}
    </div>
  );
}

function Begun() {
  const { shared } = useSession();
  const View = useLoaded(SHAPE_VIEWS[shared.setup.shape].member);
  return View === null ? null : <View />;
}

/** Before anything of the session is known, and where nothing can be known. */
function NotThere({ problem }: { readonly problem: AskProblem | null }) {
  const words = useWords();
  const outside = problem?.code === 'not-signed-in' || problem?.code === 'not-here';
  return (
    <div class="frame-page group-view">
      <ViewHead title={words(problem === null ? 'session.coming' : 'session.notThere')} />
      <div role="status">
        {problem === null ? <p>{words('loading')}</p> : <p class="notice">{sentenceOf(problem, words)}</p>}
      </div>
      {outside && <JoinForm link={null} code="" />}
      {problem !== null && !outside && (
        <p>
          <a class="nl-button nl-button--secondary" href={toJoin}>
            {words('join.title')}
          </a>
        </p>
      )}
    </div>
  );
}
