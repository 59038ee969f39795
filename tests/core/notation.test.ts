import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/core/attempt.ts';
import { MOST_MOVES, makeAttempt, parseAttempt, parseMoves } from '../../src/core/notation.ts';

const attempt: Attempt = {
  scenario: 'perfect-plan',
  edition: '9f3c2a',
  seed: 17,
  moves: ['ask-how', 'wait', '<', 'call-together'],
};

const problemOf = (text: string) => {
  const parsed = parseAttempt(text);
  return parsed.ok ? 'none' : parsed.error.code;
};

test('an attempt is one line that a person can read', () => {
  expect(makeAttempt(attempt)).toBe('perfect-plan@9f3c2a seed 17: ask-how, wait, <, call-together');
});

test('a line read back is the attempt that was written', () => {
  expect(parseAttempt(makeAttempt(attempt))).toEqual({ ok: true, value: attempt });
});

test('an attempt without moves has a line of its own', () => {
  const begun = { ...attempt, moves: [] };
  expect(makeAttempt(begun)).toBe('perfect-plan@9f3c2a seed 17:');
  expect(parseAttempt(makeAttempt(begun))).toEqual({ ok: true, value: begun });
});

test('spaces and line ends that come with copying do no harm', () => {
  const copied = '\n  perfect-plan@9f3c2a seed 17: ask-how,\n  wait ,<, call-together\r\n';
  expect(parseAttempt(copied)).toEqual({ ok: true, value: attempt });
});

test('the moves alone are what a plan writes', () => {
  expect(parseMoves(' ask-how, < ')).toEqual({ ok: true, value: ['ask-how', '<'] });
  expect(parseMoves('')).toEqual({ ok: true, value: [] });
});

test('the highest seed is read, the next is not', () => {
  expect(problemOf('a@abcd seed 4294967295:')).toBe('none');
  expect(problemOf('a@abcd seed 4294967296:')).toBe('bad-seed');
});

describe('what is no notation gives a code and the piece of text, never an exception', () => {
  test.each([
    ['nothing at all', '', 'not-a-notation'],
    ['a sentence', 'hoi', 'not-a-notation'],
    ['no edition', 'perfect-plan seed 17:', 'not-a-notation'],
    ['an edition that is no hash', 'perfect-plan@xyz! seed 17:', 'not-a-notation'],
    ['a seed below zero', 'perfect-plan@9f3c2a seed -1:', 'not-a-notation'],
    ['a seed with a fraction', 'perfect-plan@9f3c2a seed 1.5:', 'not-a-notation'],
    ['a seed in hexadecimals', 'perfect-plan@9f3c2a seed 0x10:', 'not-a-notation'],
    ['a seed of eleven digits', 'perfect-plan@9f3c2a seed 12345678901:', 'not-a-notation'],
    ['a capital', 'Perfect@9f3c2a seed 1:', 'not-a-notation'],
    ['a name that looks Latin but is not', 'perfеct-plan@9f3c2a seed 1:', 'not-a-notation'],
    ['digits of another script', 'perfect-plan@9f3c2a seed १७:', 'not-a-notation'],
    ['an empty move', 'a@abcd seed 1: wait,,wait', 'bad-move'],
    ['a comma at the end', 'a@abcd seed 1: wait,', 'bad-move'],
    ['two moves without a comma', 'a@abcd seed 1: wait wait', 'bad-move'],
    ['markup', 'a@abcd seed 1: <script>', 'bad-move'],
    ['an accent', 'a@abcd seed 1: één', 'bad-move'],
    ['a zero byte', 'a@abcd seed 1: wait\0', 'bad-move'],
    ['a path', 'a@abcd seed 1: ../../etc', 'bad-move'],
    ['a name that is too long', `a@abcd seed 1: ${'x'.repeat(65)}`, 'bad-move'],
    ['too many moves', `a@abcd seed 1: ${'x, '.repeat(MOST_MOVES)}x`, 'too-many-moves'],
    ['a text too large to look at', 'x'.repeat(1_000_000), 'too-long'],
  ])('%s', (_, text, code) => {
    expect(problemOf(text)).toBe(code);
  });

  test('what was found is kept short', () => {
    const parsed = parseAttempt(`a@abcd seed 1: ${'é'.repeat(1000)}`);
    expect(parsed).toEqual({ ok: false, error: { code: 'bad-move', found: `${'é'.repeat(60)}…` } });
  });
});

test('the longest attempt that may be played can be read', () => {
  const moves = Array.from({ length: MOST_MOVES }, () => 'x'.repeat(64));
  const longest = { scenario: 's'.repeat(64), edition: 'f'.repeat(64), seed: 0xffffffff, moves };
  expect(parseAttempt(makeAttempt(longest))).toEqual({ ok: true, value: longest });
});
