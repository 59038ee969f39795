import type { AskProblem } from '../../client/ask.ts';
import type { Result } from '../../core/result.ts';
import type { SessionActed, SessionActing } from '../../wire/session.ts';
import { isPassing } from './passing.ts';
import { waitBefore } from './waiting.ts';

export type Act = SessionActing['act'];

interface SenderNeeds {
  readonly send: (acting: SessionActing) => Promise<Result<SessionActed, AskProblem>>;
  readonly newId: () => string;
  /** Waits so many milliseconds, or until it is worth trying again. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly chance: () => number;
  readonly onDone: (done: SessionActed) => void;
  /** Called with how many acts wait for an answer, whenever that changes. */
  readonly onWaiting: (count: number) => void;
}

/**
 * Sends what somebody does, one act after the other, each under a name of its own until it is answered: without a
 * connection it waits, and what arrives twice is done once. It is held in memory alone, because a secret choice
 * may be written down nowhere.
 */
export function createSender({ send, newId, pause, chance, onDone, onWaiting }: SenderNeeds) {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let stopped = false;

  async function deliver(acting: SessionActing): Promise<AskProblem | null> {
    for (let tries = 0; !stopped; tries += 1) {
      const answer = await send(acting);
      if (answer.ok) {
        onDone(answer.value);
        return null;
      }
      if (!isPassing(answer.error) || isStubborn(answer.error, tries)) return answer.error;
      await pause(waitBefore(tries, chance()));
    }
    return { code: 'offline', reason: '' };
  }

  return {
    /** Null once it is done; otherwise why it is not. */
    act(act: Act): Promise<AskProblem | null> {
      const acting = { id: newId(), act };
      waiting += 1;
      onWaiting(waiting);
      const answered = last
        .then(() => deliver(acting))
        .finally(() => {
          waiting -= 1;
          onWaiting(waiting);
        });
      // The next one goes after it, however it ended; who did it hears how.
      last = answered.catch(() => undefined);
      return answered;
    },
    stop() {
      stopped = true;
    },
  };
}

export type Sender = ReturnType<typeof createSender>;

/** A server that fails on the same act again and again fails on the act; others must not wait behind it for ever. */
function isStubborn({ code }: AskProblem, tries: number): boolean {
  return code === 'failed' && tries >= 4;
}
