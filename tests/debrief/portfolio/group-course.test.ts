import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../../../src/debrief/portfolio/candidates.ts';
import type { Save } from '../../../src/game/saves/save.ts';

const save = (id: string, finished: number, more: Partial<Save> = {}): Save => ({
  id,
  attempt: { scenario: 'small-talk', edition: 'abcd', seed: 1, moves: ['ask'] },
  language: 'nl',
  started: finished - 10,
  changed: finished,
  finished,
  ...more,
});

describe('the course of a group among the attempts of one person', () => {
  const sailed = save('group', 100, { group: { session: 'session-1' } });
  const own = save('own', 200);

  test('can be chosen for a report, and is told from the others', () => {
    const candidates = candidatesOf([sailed, own], '', 'nl');
    expect(candidates.map(({ id, group }) => [id, group])).toEqual([
      ['own', false],
      ['group', true],
    ]);
  });

  test('never is the first own one, even where it came first', () => {
    const measured = candidatesOf([sailed, own], '', 'nl').filter((candidate) => candidate.measured);
    expect(measured.map(({ id }) => id)).toEqual(['own']);
    expect(candidatesOf([sailed], '', 'nl').filter((candidate) => candidate.measured)).toEqual([]);
  });
});
