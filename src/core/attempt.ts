/** The move that takes the last choice back. Every other move is the id of an option. */
export const BACK = '<';

/**
 * One playing of a scenario: the list of what was chosen, and nothing that can be derived from it.
 * Well formed, but not yet played: whether the moves are possible is what a replay finds out.
 */
export interface Attempt {
  readonly scenario: string;
  /** Hash of the edition on which it was played. */
  readonly edition: string;
  /** 0 … 2³²−1; decides only the order in which options stand on the screen. */
  readonly seed: number;
  readonly moves: readonly string[];
}

export function newAttempt(scenario: string, edition: string, seed: number): Attempt {
  return { scenario, edition, seed, moves: [] };
}

export function choose(attempt: Attempt, option: string): Attempt {
  return { ...attempt, moves: [...attempt.moves, option] };
}

export function stepBack(attempt: Attempt): Attempt {
  return choose(attempt, BACK);
}
