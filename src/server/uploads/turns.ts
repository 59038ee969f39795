/** One after the other: who takes a turn works until ending it. */
export interface Turns {
  /** Null where too many wait already, or where it took too long. */
  take(): Promise<Turn | null>;
}

export interface Turn {
  end(): void;
}

/** At most so many wait for their turn, and none of them for longer than so many milliseconds. */
export function createTurns(most: number, patience: number): Turns {
  const waiting: (() => void)[] = [];
  let taken = false;

  const turn = (): Turn => ({
    end() {
      const next = waiting.shift();
      if (next === undefined) taken = false;
      else next();
    },
  });

  return {
    async take() {
      if (!taken) {
        taken = true;
        return turn();
      }
      if (waiting.length >= most) return null;
      return new Promise((resolve) => {
        const come = () => {
          clearTimeout(timer);
          resolve(turn());
        };
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(come), 1);
          resolve(null);
        }, patience);
        waiting.push(come);
      });
    },
  };
}
