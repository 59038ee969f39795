import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/core/explore/explore.ts';
import { coverageOf, gapsOf } from '../../../src/report/library/coverage.ts';
import { storyOf } from '../../support/ink.ts';

const graph = explore(
  storyOf(`Kies. #dilemma:first
* [Een. #id:one #supporting:3 #law:+1 #human:-1 #competence:empathy]
* [Twee. #id:two #supporting:1 #human:+1]
- Nog eens. #decision:second
* [Drie. #id:three #learning:2 #work:+1]
* [Vier. #id:four #learning:2]
- Klaar. #ending:done
-> END
`),
  () => 0,
);
const coverage = coverageOf([{ id: 'small', tasks: [1, 3], graph }]);

describe('what a library covers', () => {
  test('is told per task by the scenarios that exercise it', () => {
    expect(coverage.tasks.get('intake')).toEqual(['small']);
    expect(coverage.tasks.get('assessment')).toEqual([]);
  });

  test('counts decisions at which a role can be observed while a world is at stake', () => {
    expect(coverage.observations.supporting).toEqual({ law: 1, politics: 0, work: 0, human: 1 });
    // Both options show as much of it, so it is not observed.
    expect(coverage.observations.learning).toEqual({ law: 0, politics: 0, work: 0, human: 0 });
  });

  test('counts options per competence', () => {
    expect(coverage.competences.get('empathy')).toEqual(new Map([['small', 1]]));
  });

  test('names the worlds that collide in a dilemma, and not those of a matter of craft', () => {
    expect(coverage.dilemmas).toEqual([
      { scenario: 'small', decision: 'first', conflicts: [['law', 'human']] },
    ]);
  });

  test('names its gaps', () => {
    const gaps = gapsOf(coverage);
    expect(gaps.tasks).toHaveLength(8);
    expect(gaps.tasks).not.toContain('goals');
    expect(gaps.competences).not.toContain('empathy');
    expect(gaps.observations).toContainEqual(['supporting', 'work']);
    expect(gaps.observations).not.toContainEqual(['supporting', 'law']);
    expect(gaps.conflicts).toHaveLength(5);
  });
});
