import { CODE_LENGTH, codeFrom } from '../classroom/code.ts';
import type { Deps } from './deps.ts';

const TRIES = 5;

/** Gives out a code that nobody has: of a billion, somebody has the same one now and then. `add` says whether it was free. */
export async function withFreeCode(
  random: Deps['random'],
  add: (code: string) => Promise<boolean>,
): Promise<string> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const code = codeFrom(random(CODE_LENGTH));
    if (await add(code)) return code;
  }
  throw new Error('no code is free');
}
