import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/core/replay.ts';
import { dilemmasOf } from '../../../src/debrief/reflection/dilemmas.ts';
import { editionOf } from '../../support/ink.ts';

const EDITION = editionOf(`
Dag. #who:harm #id:hello #dilemma:first
Waar is zij? #who:ineke #thought #id:secret
* [A #id:a #human:+1 #law:-1] -> second
* [B #id:b #human:-1 #law:+1] -> second
=== second ===
En toen? #who:ineke #id:then #decision:plain
* [C #id:c] -> third
* [D #id:d] -> third
=== third ===
Ja. #who:you #id:yes #dilemma:last
* [E #id:e #work:+1 #law:-1] -> DONE
* [F #id:f #work:-1 #law:+1] -> DONE
`);

const dilemmasAfter = (...moves: string[]) => dilemmasOf(replay(EDITION, { seed: 1, moves }).moments);

describe('the dilemmas of an attempt', () => {
  test('are those in which something was chosen, with their number in the attempt', () => {
    expect(dilemmasAfter()).toEqual([]);
    const found = dilemmasAfter('b', 'c', 'e').map(({ number, chosen }) => [number, chosen.id]);
    expect(found).toEqual([
      [1, 'b'],
      [3, 'e'],
    ]);
  });

  test('say who had been heard by then: not who only thought, and not the player', () => {
    expect(dilemmasAfter('b', 'c', 'e').map(({ heard }) => heard)).toEqual([['harm'], ['harm', 'ineke']]);
  });
});
