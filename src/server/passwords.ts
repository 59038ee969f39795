import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { LONGEST_PASSWORD, type PasswordVerdict, SHORTEST_PASSWORD } from '../wire/password.ts';

/** Zxcvbn's scale is 0 (guessed at once) to 4; 3 takes more than 10⁸ guesses. */
const STRONG = 3;

/** With its lists of words, which are large and seldom needed, on first use. */
let meter: Promise<ZxcvbnFactory> | null = null;

async function openMeter(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
}

/** Whether a password would hold against guessing by somebody who knows these words about its owner. */
export async function judgePassword(password: string, about: readonly string[]): Promise<PasswordVerdict> {
  if (password.length < SHORTEST_PASSWORD) return 'too-short';
  if (password.length > LONGEST_PASSWORD) return 'too-long';
  const words = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  meter ??= openMeter();
  const { score } = (await meter).check(password, [...words, 'laveren']);
  return score >= STRONG ? 'strong' : 'soon-guessed';
}
