import { describe, expect, test } from 'vitest';
import { candidatesOf, fragmentOf, notationsIn } from '../../src/debrief/compare/two.ts';
import type { Save } from '../../src/game/saves/save.ts';
import { EDITION, notationOf } from './conversation.ts';

describe('the address of two attempts side by side', () => {
  test('gives back the attempts it was made of', () => {
    const two = [notationOf('ask, write'), notationOf('plan, <, sister, leave')];
    expect(notationsIn(decodeURIComponent(fragmentOf(two)))).toEqual(two);
  });

  test.each(['', '&', ' & '])('%j names none', (fragment) => {
    expect(notationsIn(fragment)).toEqual([]);
  });

  test('names two at most', () => {
    expect(notationsIn('a&b&c')).toEqual(['a', 'b']);
  });
});

describe('the attempts that can be laid side by side', () => {
  const save = (moves: readonly string[]): Save => ({
    id: moves.join(),
    attempt: { scenario: 'fixture', edition: EDITION.hash, seed: 3, moves },
    language: 'nl',
    started: 1,
    changed: 2,
    finished: null,
  });

  test('are those on the device and those of the address, each once', () => {
    const kept = save(['ask']);
    const [own] = candidatesOf(EDITION, [], [kept]);
    const named = [own?.notation ?? '', notationOf('plan')];
    expect(candidatesOf(EDITION, named, [kept]).map(({ from }) => from)).toEqual([
      { started: 1 },
      { place: 2 },
    ]);
  });

  test('leave out what cannot be read, and what nothing was chosen in', () => {
    const bad = ['<img src=x onerror=alert(1)>', 'other@0123 seed 1: ask', 'fixture@0123 seed 1:'];
    expect(candidatesOf(EDITION, bad, [save([])])).toEqual([]);
  });
});
