import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import english from '../../locales/en/indicators.json';
import dutch from '../../locales/nl/indicators.json';
import { INDICATORS, isIndicator } from '../../src/profession/indicators.ts';
import type { Evidence } from '../../src/profession/levels.ts';
import { ROLES } from '../../src/profession/roles.ts';

const EVIDENCE: readonly Evidence[] = [0, 1, 2, 3];

const codes = ROLES.flatMap((role) =>
  EVIDENCE.flatMap((level) => INDICATORS[role][level].map((letter) => `${role}:${level}${letter}`)),
);

/** The rows of the scoring key: code, Dutch, English, mark, place in the profile; the examples have tests of their own. */
const rows = readFileSync('stories/SCORING.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| `[a-z]+:\d[a-z]` \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, code = '', nl, en, mark, place]) => ({
    code: code.replaceAll('`', ''),
    nl,
    en,
    mark,
    place,
  }));

test('every role has two to five indicators at each level', () => {
  const counts = ROLES.flatMap((role) => EVIDENCE.map((level) => INDICATORS[role][level].length));
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...counts)).toBeLessThanOrEqual(5);
});

test('every indicator has its sentence in Dutch and in English, and no other sentence is there', () => {
  expect(Object.keys(sentencesOf(dutch)).sort()).toEqual([...codes].sort());
  expect(Object.keys(sentencesOf(english)).sort()).toEqual([...codes].sort());
});

test('no two indicators say the same', () => {
  for (const language of [dutch, english]) {
    const sentences = Object.values(sentencesOf(language));
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});

test('the scoring key has a row for each indicator in the order of the table, in the same words', () => {
  expect(rows.map(({ code }) => code)).toEqual(codes);
  expect(Object.fromEntries(rows.map(({ code, nl }) => [code, nl]))).toEqual(sentencesOf(dutch));
  expect(Object.fromEntries(rows.map(({ code, en }) => [code, en]))).toEqual(sentencesOf(english));
});

test('every row says whether it follows from the profile, and from which place', () => {
  for (const { code, mark, place } of rows) {
    expect(mark, code).toMatch(/^[SC]$/);
    expect(place, code).toMatch(/^(role|tasks?|knowledge)[ :]/);
  }
});

test('only a letter of the key is an indicator, and only at its own level', () => {
  expect(isIndicator('supporting', 3, 'd')).toBe(true);
  expect(isIndicator('learning', 3, 'b')).toBe(true);
  expect(isIndicator('learning', 1, 'b')).toBe(false);
  for (const letter of ['', 'ab', 'A', 'z', 'length']) {
    expect(isIndicator('supporting', 3, letter)).toBe(false);
  }
});

/** The sentences of a language file by code. */
function sentencesOf(
  file: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>,
) {
  return Object.fromEntries(
    Object.entries(file).flatMap(([role, levels]) =>
      Object.entries(levels).flatMap(([level, letters]) =>
        Object.entries(letters).map(([letter, sentence]) => [`${role}:${level}${letter}`, sentence]),
      ),
    ),
  );
}
