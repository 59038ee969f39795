import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { SharedView } from '../../classroom/session/visible.ts';
import type { AskProblem } from '../../client/ask.ts';
import { dropSession, keptSessions } from '../kept.ts';
import type { Act } from '../live/acts.ts';
import { useLive } from '../live/use-live.ts';
import { eraseNotepad } from '../methods/notes-kept.ts';
import { isErased, refusalOf } from '../problem.ts';
import { useStory } from '../story/use-story.ts';
import { useGroup } from '../use-group.ts';
import { SessionContext, type SessionHere } from './use-session.ts';

interface SessionProps {
  readonly id: string;
  /** What stands there before anything is known; with why, where it cannot be known. */
  readonly before: (problem: AskProblem | null) => ComponentChildren;
  readonly children: (session: SessionHere, said: string) => ComponentChildren;
}

/** Everything below it is in the session, and drawn again with everything that happens there. */
export function Session({ id, before, children }: SessionProps) {
  const { words, device } = useGroup();
  const { answer, standing, waiting, act: send, now } = useLive(id, device);
  const [said, setSaid] = useState('');
  const story = useStory(answer?.shared.setup ?? null, answer?.shared.moves ?? NO_MOVES);
  const act = useCallback(
    async (wanted: Act) => {
      const problem = await send(wanted);
      // What was said before is about something before.
      setSaid(problem === null ? '' : refusalOf(wanted, problem, words));
      return problem;
    },
    [send, words],
  );
  const session = useMemo(
    () =>
      answer === null || typeof story === 'string'
        ? null
        : { ...answer, id, standing, waiting, act, clock: now, say: setSaid, story },
    [answer, id, standing, waiting, act, now, story],
  );
  const [wasKept] = useState(() => keptSessions(device.storage()).some(({ session: kept }) => kept === id));
  const erased = standing.kind === 'gone' && isErased(standing.problem, wasKept || answer !== null);
  useEffect(() => {
    if (!erased) return;
    eraseNotepad(device.storage(), id);
    dropSession(device.storage(), id);
  }, [erased, device, id]);
  const step = answer === null ? '' : stepOf(answer.shared);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is about the step before
  useEffect(() => setSaid(''), [step]);
  useEffect(() => {
    if (waiting === 0) return;
    // What waits for a connection is nowhere but on this page.
    const stay = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [waiting]);
  if (erased) return <>{before({ code: 'not-found', reason: '' })}</>;
  if (standing.kind === 'gone') return <>{before(standing.problem)}</>;
  if (session === null)
    return <>{before(story === 'absent' ? { code: 'unknown-edition', reason: '' } : null)}</>;
  return <SessionContext.Provider value={session}>{children(session, said)}</SessionContext.Provider>;
}

/** What stands on the screens, as far as what is said about it is out of date when it changes. */
function stepOf({ round, phase, closed }: SharedView): string {
  return [round?.number, round?.stage, phase?.at, closed].join(' ');
}

const NO_MOVES: readonly string[] = [];
