/** A connection that stays open. */
export interface Living {
  /** Sends a sign of life. */
  beat(): void;
  end(): void;
}

/** Keeps the open connections of a process alive, and ends them all when the process stops. */
export interface Pulse {
  /** The answer leaves out a connection that is closed. */
  add(one: Living): () => void;
}

/** A sign of life every so many milliseconds, for proxies that close what is silent. */
const HEARTBEAT = 15_000;

/** They take turns, so that thousands of connections do not all send at one moment. */
const TURNS = 15;

/** One timer for all of them. */
export function createPulse(stopping: AbortSignal): Pulse {
  const turns = Array.from({ length: TURNS }, () => new Set<Living>());
  let turn = 0;
  const timer = setInterval(() => {
    turn = (turn + 1) % TURNS;
    for (const one of turns[turn] ?? []) one.beat();
  }, HEARTBEAT / TURNS);
  timer.unref();
  stopping.addEventListener('abort', () => {
    clearInterval(timer);
    for (const one of turns.flatMap((all) => [...all])) one.end();
  });
  return {
    add(one) {
      // Whose turn has just been: the next one is a whole round away.
      const all = turns[turn] ?? new Set();
      all.add(one);
      return () => void all.delete(one);
    },
  };
}
