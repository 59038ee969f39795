import { describe, expect, it } from 'vitest';
import { COMPETENCES } from '../../src/profession/competences.ts';
import { TASKS } from '../../src/profession/tasks.ts';
import { seenPlays } from '../../src/report/plays.ts';
import { practisedOf } from '../../src/report/practised.ts';
import { option } from './moments.ts';
import { playOf, turn } from './plays.ts';

const asking = turn('one', [option('ask', { competences: ['empathy'] }), option('tell')]);
const telling = turn('two', [
  option('tell'),
  option('ask', { competences: ['empathy', 'coaching'] }),
  option('show', { competences: ['empathy'] }),
]);
const PLAYS = seenPlays([
  playOf('bag-1', 'bag', 10, [asking, telling]),
  playOf('bag-2', 'bag', 20, [asking, asking, asking]),
  playOf('plan-1', 'plan', 30, [telling]),
]);
const practised = practisedOf(PLAYS, { bag: [1, 8], plan: [8] });

describe('what somebody has practised', () => {
  it('names every task and every competence of the profession, met or not', () => {
    expect([...practised.tasks.keys()]).toEqual([...TASKS]);
    expect([...practised.competences.keys()]).toEqual([...COMPETENCES]);
  });

  it('says of a task in which conversations it was met, and how often those were finished', () => {
    expect(practised.tasks.get('intake')).toEqual([{ scenario: 'bag', times: 2 }]);
    expect(practised.tasks.get('reporting')).toEqual([
      { scenario: 'bag', times: 2 },
      { scenario: 'plan', times: 1 },
    ]);
    expect(practised.tasks.get('expertise')).toEqual([]);
  });

  it('counts a competence in the first complete attempt alone, against where it could be shown', () => {
    expect(practised.competences.get('empathy')).toEqual([
      { scenario: 'bag', times: 2, shown: 1, offered: 2 },
      { scenario: 'plan', times: 1, shown: 0, offered: 1 },
    ]);
  });

  it('leaves out a conversation in which a competence was never on offer', () => {
    expect(practised.competences.get('creativity')).toEqual([]);
  });
});
