import type { Attempt } from './attempt.ts';
import { BACK } from './attempt.ts';
import type { Result } from './result.ts';
import { err, ok } from './result.ts';

/**
 * The text form of an attempt, on one line:
 * `perfect-plan@9f3c2a seed 17: ask-how, wait, <, call-together`
 * It fits a URL, a test title and a save; `parseAttempt(makeAttempt(a))` gives `a` back.
 */
export function makeAttempt(attempt: Attempt): string {
  const head = `${attempt.scenario}@${attempt.edition} seed ${attempt.seed}:`;
  return attempt.moves.length === 0 ? head : `${head} ${attempt.moves.join(', ')}`;
}

export type NotationProblem = 'too-long' | 'not-a-notation' | 'bad-seed' | 'too-many-moves' | 'bad-move';

export interface NotationError {
  readonly code: NotationProblem;
  /** The piece of text that could not be read. */
  readonly found: string;
}

/** Far beyond any playing, and small enough that a hostile text costs nothing. */
export const MOST_MOVES = 2_000;
const LONGEST_TEXT = 140_000;

const NAME = '[a-z0-9][a-z0-9-]{0,63}';
const HEAD = new RegExp(`^(${NAME})@([0-9a-f]{4,64}) seed (\\d{1,10}):(.*)$`, 's');
const MOVE = new RegExp(`^(${NAME}|${BACK})$`);

export function parseAttempt(text: string): Result<Attempt, NotationError> {
  if (text.length > LONGEST_TEXT) return err({ code: 'too-long', found: excerpt(text) });
  const parts = HEAD.exec(text.trim());
  const [, scenario, edition, seedText, rest] = parts ?? [];
  if (scenario === undefined || edition === undefined || seedText === undefined || rest === undefined) {
    return err({ code: 'not-a-notation', found: excerpt(text) });
  }
  const seed = Number(seedText);
  if (seed > 0xffffffff) return err({ code: 'bad-seed', found: seedText });
  const moves = parseMoves(rest);
  return moves.ok ? ok({ scenario, edition, seed, moves: moves.value }) : moves;
}

/** The moves alone, as a plan writes them: `ask-how, wait, <`. */
export function parseMoves(text: string): Result<readonly string[], NotationError> {
  const trimmed = text.trim();
  if (trimmed === '') return ok([]);
  const moves = trimmed.split(',').map((move) => move.trim());
  if (moves.length > MOST_MOVES) return err({ code: 'too-many-moves', found: String(moves.length) });
  const bad = moves.find((move) => !MOVE.test(move));
  return bad === undefined ? ok(moves) : err({ code: 'bad-move', found: excerpt(bad) });
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
