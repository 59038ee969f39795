import { expect, test } from 'vitest';
import { choose, newAttempt, stepBack } from '../../src/core/attempt.ts';

const begun = newAttempt('perfect-plan', '9f3c2a', 17);

test('an attempt begins without moves', () => {
  expect(begun).toEqual({ scenario: 'perfect-plan', edition: '9f3c2a', seed: 17, moves: [] });
});

test('a choice and a step back are moves, in the order of play', () => {
  expect(choose(stepBack(choose(begun, 'ask-how')), 'wait').moves).toEqual(['ask-how', '<', 'wait']);
});

test('choosing leaves the attempt it started from as it was', () => {
  choose(begun, 'ask-how');
  expect(begun.moves).toEqual([]);
});
