import { describe, expect, test } from 'vitest';
import { brokenFloors, observe, scoreRoles, sumShifts } from '../../src/core/score.ts';
import { play } from '../support/ink.ts';

const decision = (name: string, ...options: string[]) =>
  `Vraag. #decision:${name}\n${options.map((option) => `* [Doe dit. ${option}]`).join('\n')}\n- Verder.\n`;

const observed = (ink: string, ...moves: string[]) => observe(play(`${ink}-> END`, moves).moments);

const scoreOf = (...played: { scenario: string; ink: string; moves: string[] }[]) =>
  scoreRoles(played.map(({ scenario, ink, moves }) => ({ scenario, observations: observed(ink, ...moves) })))
    .supporting;

describe('a role is observed only where the options on offer differ on it', () => {
  test('the chosen evidence counts from the least to the most on offer', () => {
    const ink = decision('a', '#id:low #supporting:1', '#id:mid #supporting:2', '#id:high #supporting:3');
    expect(observed(ink, 'mid')).toEqual([
      { role: 'supporting', decision: 'a', option: 'mid', got: 1, of: 2 },
    ]);
  });

  test('options that agree show nothing, however good they are', () => {
    expect(observed(decision('a', '#id:one #supporting:3', '#id:two #supporting:3'), 'one')).toEqual([]);
  });

  test('an option that is silent on a role leaves nothing to compare', () => {
    expect(
      observed(decision('a', '#id:one #supporting:3', '#id:two #supporting:0', '#id:mute'), 'one'),
    ).toEqual([]);
  });

  test('an option that was not on offer neither helps nor harms', () => {
    const ink = `VAR known = false\nVraag. #decision:a
* [Een. #id:one #supporting:1]
* [Twee. #id:two #supporting:2]
* {known} [Drie. #id:three #supporting:3]
- Klaar.\n`;
    expect(observed(ink, 'two')).toMatchObject([{ got: 1, of: 1 }]);
  });

  test('the decision where the player still stands is not counted', () => {
    expect(observed(decision('a', '#id:low #supporting:1', '#id:high #supporting:3'))).toEqual([]);
  });

  test('a choice that was taken back is not counted', () => {
    const ink = decision('a', '#id:low #supporting:1', '#id:high #supporting:3');
    expect(observed(ink, 'low', '<', 'high')).toMatchObject([{ option: 'high', got: 2, of: 2 }]);
  });
});

describe('a role score is an exact mean', () => {
  const halves = decision('a', '#id:a1 #supporting:1', '#id:a2 #supporting:2', '#id:a3 #supporting:3');
  const thirds = decision('b', '#id:b0 #supporting:0', '#id:b1 #supporting:1', '#id:b3 #supporting:3');

  test('halves and thirds add up in sixths', () => {
    expect(scoreOf({ scenario: 's', ink: halves + thirds, moves: ['a2', 'b1'] })).toEqual({
      sixths: 3 + 2,
      n: 2,
      scenarios: 1,
    });
  });

  test('equal play gives an equal score, whatever path it took', () => {
    const oneWay = { scenario: 's', ink: halves + thirds, moves: ['a2', 'b1'] };
    const otherWay = { scenario: 's', ink: thirds + halves, moves: ['b3', '<', 'b1', 'a2'] };
    expect(scoreOf(oneWay)).toEqual(scoreOf(otherWay));
  });

  test('scenarios count once each, and only where the role was observed', () => {
    const silent = decision('c', '#id:c1 #learning:1', '#id:c2 #learning:2');
    expect(
      scoreOf(
        { scenario: 's', ink: halves, moves: ['a3'] },
        { scenario: 's', ink: halves, moves: ['a1'] },
        { scenario: 't', ink: thirds, moves: ['b3'] },
        { scenario: 'u', ink: silent, moves: ['c1'] },
      ),
    ).toEqual({ sixths: 6 + 0 + 6, n: 3, scenarios: 2 });
  });

  test('without attempts every role has no observations', () => {
    expect(scoreRoles([]).learning).toEqual({ sixths: 0, n: 0, scenarios: 0 });
  });
});

test('shifts add up per world and never to one number', () => {
  const ink =
    decision('a', '#id:a1 #human:+2 #work:-1', '#id:a2') +
    decision('b', '#id:b1 #human:-1 #law:+1', '#id:b2');
  expect(sumShifts(play(`${ink}-> END`, ['a1', 'b1']).moments)).toEqual({
    law: 1,
    politics: 0,
    work: -1,
    human: 1,
  });
});

test('a broken floor is named with the option that broke it', () => {
  const ink = decision('a', '#id:tell #floor:privacy', '#id:keep');
  expect(brokenFloors(play(`${ink}-> END`, ['tell']).moments)).toMatchObject([
    { floor: 'privacy', option: { id: 'tell' } },
  ]);
  expect(brokenFloors(play(`${ink}-> END`, ['keep']).moments)).toEqual([]);
});
