import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AskProblem, Method } from '../client/ask.ts';
import type { Result } from '../core/result.ts';
import type { OwnScenarios } from './scenarios/use-own.ts';
import type { Lecturer } from './session/account.ts';

/** What every view of the desk has: who sits there, and the class server to ask. */
export interface Desk {
  readonly lecturer: Lecturer;
  /**
   * Asks the class server. Where the session has ended, the lecturer signs in again over the page, which stays
   * as it is, and the question is asked once more.
   */
  readonly ask: <T>(method: Method, path: string, body?: unknown) => Promise<Result<T, AskProblem>>;
  /** Says that something was done, also to who listens. It stays until the next thing is said. */
  readonly say: (what: string) => void;
  readonly own: OwnScenarios;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a view of the desk is drawn outside it');
  return desk;
}
