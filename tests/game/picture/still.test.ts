import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/core/scene.ts';
import { personMarkup } from '../../../src/game/picture/person.ts';
import { stillPicture } from '../../../src/game/picture/still.ts';
import { KWAME, OMA, partsOf, readRoom, unbalanced } from './drawings.ts';

const room = readRoom('consulting-room');
const cast = { you: { look: OMA }, kwame: { look: KWAME } };
const parts = partsOf(OMA, KWAME);
const at = (...who: string[]): Scene => ({
  place: 'consulting-room',
  people: who.map((name) => ({ who: name, mood: 'calm', pose: 'neutral' })),
  speaker: null,
});
const draw = (...who: string[]) => stillPicture(room, at(...who), cast, parts);

describe('a still picture', () => {
  it('puts the people between the wall and the table', () => {
    const picture = draw('kwame', 'you');
    const person = picture.indexOf(personMarkup(KWAME, 'calm', 'neutral', parts));
    expect(unbalanced(picture)).toEqual([]);
    expect(picture.indexOf(room.back)).toBeLessThan(person);
    expect(picture.indexOf(room.front)).toBeGreaterThan(person);
  });

  it('turns the player towards the others', () => {
    expect(draw('kwame')).toMatch(/matrix\(0\./);
    expect(draw('you')).toMatch(/matrix\(-0\./);
  });

  it('leaves out who is not in the cast or finds no seat', () => {
    expect(draw('stranger')).toBe(draw());
    expect(draw('kwame', 'kwame', 'kwame', 'kwame')).toBe(draw('kwame', 'kwame', 'kwame'));
  });
});
