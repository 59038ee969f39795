import { expect, test } from 'vitest';
import { STAGES } from '../../../src/classroom/session/acts.ts';
import { stageName, stagesOf, stepsFrom } from '../../../src/group/round/steps.ts';

const TOGETHER = { shape: 'together', hands: false } as const;
const HANDS = { shape: 'together', hands: true } as const;
const COMPARE = { shape: 'compare', hands: false } as const;

test('at a dilemma everybody first chooses alone, and little is skipped by accident', () => {
  const way = STAGES.map((stage) => stepsFrom(stage, TOGETHER, true).main);
  expect(way).toEqual(['commit', 'reveal', 'discuss', 'recommit', 'choose', null]);
});

test('where little is at stake a group goes to its choice at once, or chooses in secret after all', () => {
  expect(stepsFrom('read', TOGETHER, false)).toEqual({ main: 'choose', others: ['commit'] });
});

test('where hands are counted, showing them is the way on', () => {
  expect(stepsFrom('read', HANDS, true).main).toBeNull();
  expect(stepsFrom('commit', HANDS, true).main).toBeNull();
});

test('no step leads back', () => {
  for (const setup of [TOGETHER, HANDS, COMPARE]) {
    for (const dilemma of [true, false]) {
      for (const stage of STAGES) {
        const { main, others } = stepsFrom(stage, setup, dilemma);
        for (const to of main === null ? others : [main, ...others]) {
          expect(STAGES.indexOf(to)).toBeGreaterThan(STAGES.indexOf(stage));
        }
      }
    }
  }
});

test('who compares has read and chosen before, and chooses nothing together', () => {
  expect(stagesOf(COMPARE)).toEqual(['reveal', 'discuss', 'recommit', 'choose']);
  expect(stageName('choose', COMPARE)).toBe('after');
});
