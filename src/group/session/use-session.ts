import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AskProblem } from '../../client/ask.ts';
import type { SessionAnswer } from '../../wire/session.ts';
import type { Act } from '../live/acts.ts';
import type { Standing } from '../live/line.ts';
import type { StoryHere } from '../story/use-story.ts';

/** A session as every part of its screens has it. */
export interface SessionHere extends SessionAnswer {
  readonly id: string;
  readonly standing: Standing;
  /** How many acts of this person wait for an answer. */
  readonly waiting: number;
  /** Does something. What is refused is said at the top of the screen; null means that it was done. */
  readonly act: (act: Act) => Promise<AskProblem | null>;
  /** The server's clock, in milliseconds since 1970. */
  readonly clock: () => number;
  /** Says something politely, to the eye and to the ear. */
  readonly say: (sentence: string) => void;
  /** Null where the group talks about a case of its own. */
  readonly story: StoryHere | null;
}

export const SessionContext = createContext<SessionHere | null>(null);

export function useSession(): SessionHere {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('a part of a session is drawn outside it');
  return session;
}
