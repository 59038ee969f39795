import { describe, expect, test } from 'vitest';
import { readRecord, recordOf, type Save } from '../../../src/game/saves/save.ts';

const SAVE: Save = {
  id: 'a1',
  attempt: { scenario: 'perfect-plan', edition: '9f3c2a', seed: 17, moves: ['ask-how', '<', 'wait'] },
  language: 'nl',
  started: 1_000,
  changed: 2_000,
  finished: null,
};

describe('a save', () => {
  test('comes back from its record as it was', () => {
    expect(readRecord(recordOf(SAVE))).toEqual(SAVE);
  });

  test('is one line of notation that anybody can read', () => {
    expect(recordOf(SAVE).notation).toBe('perfect-plan@9f3c2a seed 17: ask-how, <, wait');
  });

  test('remembers where it left another attempt', () => {
    const branched = { ...SAVE, branch: { from: 'perfect-plan 3', at: 1 } };
    expect(readRecord(recordOf(branched))).toEqual(branched);
  });

  test('keeps that it is the course of a group', () => {
    const sailed = { ...SAVE, group: { session: 'session-1' } };
    expect(readRecord(recordOf(sailed))).toEqual(sailed);
    expect(readRecord({ ...recordOf(SAVE), group: 'a group' })).toEqual(SAVE);
  });

  test('from before attempts could branch is read as ever', () => {
    expect('branch' in recordOf(SAVE)).toBe(false);
  });

  test.each([
    'perfect-plan 3',
    null,
    {},
    { from: 'perfect-plan 3' },
    { from: 7, at: 1 },
    { from: 'perfect-plan 3', at: -1 },
    { from: 'perfect-plan 3', at: 1.5 },
  ])('with %j for its branch only forgets where it began', (branch) => {
    expect(readRecord({ ...recordOf(SAVE), branch })).toEqual(SAVE);
  });

  test.each([
    ['no notation', { notation: undefined }],
    ['a notation that is none', { notation: 'hello' }],
    ['a notation of another scenario', { scenario: 'another' }],
    ['an unknown language', { language: 'xx' }],
    ['a time that is no number', { changed: 'yesterday' }],
    ['a time that never was', { started: Number.NaN }],
    ['an end that is no time', { finished: 'yes' }],
  ])('with %s is damaged, and says which record it is', (_, damage) => {
    expect(readRecord({ ...recordOf(SAVE), ...damage })).toEqual({ id: 'a1', damaged: true });
  });
});

test('an attempt remembers what it is made for; whatever else stands there makes it practice', () => {
  const assigned = { classId: 'c', assignment: 'a', member: 'm' };
  const record = {
    ...{ id: 'x', scenario: 'talk', notation: 'talk@abcd seed 1: a', language: 'nl' },
    ...{ started: 1, changed: 2, finished: null },
  };
  const read = readRecord({ ...record, assigned });
  if ('damaged' in read) throw new Error('it can be read');
  expect(recordOf(read)).toEqual({ ...record, assigned });
  for (const odd of [undefined, null, 7, 'class', {}, { classId: 'c' }, { ...assigned, member: 3 }]) {
    const found = readRecord({ ...record, assigned: odd });
    expect('damaged' in found ? found : recordOf(found)).toEqual(record);
  }
});
