import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import { SHORTEST_PASSWORD } from './accounts.ts';

/** Zxcvbn's scale is 0 (guessed at once) to 4; 3 takes more than 10⁸ guesses. */
const STRONG = 3;

const meter = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });

/** Whether a password would hold against guessing by somebody who knows these words about its owner. */
export function isStrong(password: string, about: readonly string[]): boolean {
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST) return false;
  return meter.check(password, [...about]).score >= STRONG;
}

/** The meter takes longer the longer the password; nobody types more. */
const LONGEST = 128;
