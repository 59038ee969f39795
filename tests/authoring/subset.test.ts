import { describe, expect, it } from 'vitest';
import { findOutsideSubset } from '../../src/authoring/rules/subset.ts';
import { readSource } from '../../src/authoring/source.ts';
import { SMALL_TALK, withStory } from './small-talk.ts';

const LINE = 'Het is stil. #decision:silence #id:answer-0003';
const LINE_NUMBER = 24;

/** The lines on which something is outside the subset when the ink stands before a line of the story. */
function linesOutside(ink: string): readonly (number | null)[] {
  const source = readSource(withStory(LINE, `${ink}\n${LINE}`).story.text ?? '');
  const nothing = { manifest: null, edition: null, walk: null, proof: null, today: null, released: null };
  const draft = { files: SMALL_TALK, source, texts: new Map(), ...nothing };
  return findOutsideSubset(draft).map(({ line }) => line);
}

describe('the part of ink that scenarios may use', () => {
  it.each([
    ['chance', '~ visits = RANDOM(1, 6)'],
    ['a seed of chance', '~ SEED_RANDOM(3)'],
    ['a shuffle', '{ shuffle:\n- Ja. #id:x-1\n- Nee. #id:x-2\n}'],
    ['the shuffle mark', '{~ja|nee} #id:x-1'],
    ['turns', '~ visits = TURNS()'],
    ['turns since', '{ TURNS_SINCE(-> meeting) > 1:\nJa. #id:x-1\n}'],
    ['lists', 'LIST moods = good, bad'],
    ['threads', '<- good'],
    ['a divert in a variable', '~ visits = -> good'],
    ['a divert as an argument', '~ visits = READ_COUNT(-> good)'],
    ['glue', 'Het is <>'],
    ['functions of the game', 'EXTERNAL open(door)'],
    ['several files', 'INCLUDE other.ink'],
    ['fractions', '~ visits = visits + 0.5'],
    ['fractions in a condition', '{ visits > 1.5:\nJa. #id:x-1\n}'],
    ['alternatives in a line', 'Het is {stil|luid}. #id:x-1'],
    ['a condition in a line', 'Het is {trust: stil}. #id:x-1'],
    ['a calculation in a line', 'Het is {visits + 1} uur. #id:x-1'],
    ['the count of a knot in a line', 'Het is {good} uur. #id:x-1'],
    ['a divert behind a text', 'Het is laat. #id:x-1 -> good'],
  ])('has no %s', (_what, ink) => {
    expect(linesOutside(ink)).toContain(LINE_NUMBER);
  });

  it.each([
    ['a global in a line', 'Het is {visits} uur. #id:x-1'],
    ['an amount with a decimal in a text', 'Dat kost 10.50 euro, of 10.000. #id:x-1'],
    ['an escaped brace', 'Een accolade: \\{a|b\\}. #id:x-1'],
    ['the word random', 'Dat is random (zegt ze). #id:x-1'],
    ['anything in a comment', '// RANDOM() <- <> {a|b}'],
    ['whole lines that come in turn', '{ stopping:\n- Ja. #id:x-1\n- Nee. #id:x-2\n}'],
    ['calculation outside a line', '~ visits = MAX(visits - 1, 0)'],
  ])('has %s', (_what, ink) => {
    expect(linesOutside(ink)).toEqual([]);
  });
});
