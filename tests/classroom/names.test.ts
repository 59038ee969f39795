import { describe, expect, test } from 'vitest';
import { readPseudonym, sameName } from '../../src/classroom/names.ts';

describe('a pseudonym', () => {
  test.each([
    ['Noor', 'Noor'],
    ['  Noor   de  Wit ', 'Noor de Wit'],
    ['Ümit-7', 'Ümit-7'],
    ['ليلى', 'ليلى'],
    ['<b>Sem</b>', '<b>Sem</b>'],
  ])('%j is kept as %j', (typed, name) => {
    expect(readPseudonym(typed)).toBe(name);
  });

  test.each([
    ['nothing', ''],
    ['only spaces', ' \n '],
    ['only signs', '...'],
    ['a direction mark', 'Sem\u202eneL'],
    ['a zero-width space', 'S\u200bem'],
    ['a whole story', 'x'.repeat(41)],
  ])('%s is no name', (_, typed) => {
    expect(readPseudonym(typed)).toBeNull();
  });

  test.each([
    ['Noor', 'noor'],
    ['Zoë', 'ZOE'],
  ])('%s and %s are the same to whoever reads them', (a, b) => {
    expect(sameName(a)).toBe(sameName(b));
  });
});
