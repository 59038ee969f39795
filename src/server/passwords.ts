import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import { LONGEST_PASSWORD, type PasswordVerdict, SHORTEST_PASSWORD } from '../wire/password.ts';

/** Zxcvbn's scale is 0 (guessed at once) to 4; 3 takes more than 10⁸ guesses. */
const STRONG = 3;

const meter = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });

/** Whether a password would hold against guessing by somebody who knows these words about its owner. */
export function judgePassword(password: string, about: readonly string[]): PasswordVerdict {
  if (password.length < SHORTEST_PASSWORD) return 'too-short';
  if (password.length > LONGEST_PASSWORD) return 'too-long';
  const words = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  return meter.check(password, [...words, 'laveren']).score >= STRONG ? 'strong' : 'soon-guessed';
}
