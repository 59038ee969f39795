import { describe, expect, it } from 'vitest';
import type { Look } from '../../../src/core/scenario.ts';
import { MOODS, type Mood, POSES, type Pose } from '../../../src/core/vocabulary.ts';
import { BEARDS, GLASSES, HEADS, OUTFITS } from '../../../src/game/picture/parts.ts';
import { personSvg } from '../../../src/game/picture/person.ts';
import { FATIMA, GURPREET, KWAME, OMA, partsOf, SIX, unbalanced } from './drawings.ts';

const draw = (look: Look, mood: Mood = 'calm', pose: Pose = 'neutral') =>
  personSvg(look, mood, pose, partsOf(look));
const colorsIn = (svg: string) =>
  new Set([...svg.matchAll(/fill="([^"]*)"/g)].map(([, color = '']) => color));

describe('a drawn person', () => {
  it.each(Object.keys(OUTFITS))(
    'wears %s in every mood and attitude, well drawn and wholly coloured',
    (outfit) => {
      const look = { ...FATIMA, outfit };
      const parts = partsOf(look);
      for (const mood of MOODS) {
        for (const pose of POSES) {
          const svg = personSvg(look, mood, pose, parts);
          expect(unbalanced(svg)).toEqual([]);
          for (const color of colorsIn(svg)) expect(color).toMatch(/^(none|#[0-9a-f]{6})$/);
          expect(svg).not.toMatch(/fill="none"(?! stroke="#)/);
          expect(svg).not.toMatch(/NaN|undefined|null/);
        }
      }
    },
  );

  it.each(HEADS)('can have the head %s', (head) => {
    expect(unbalanced(draw({ ...FATIMA, head }))).toEqual([]);
  });

  it.each(BEARDS)('can wear %s and still open the mouth', (beard) => {
    const look = { ...KWAME, beard };
    expect(unbalanced(draw(look))).toEqual([]);
    expect(draw(look, 'angry')).not.toBe(draw(look, 'smile'));
  });

  it.each(GLASSES)('can wear %s', (glasses) => {
    expect(draw({ ...FATIMA, glasses })).not.toBe(draw(FATIMA));
  });

  it('is the same picture for the same look, mood and attitude', () => {
    for (const look of SIX) expect(draw(look, 'tired', 'paper')).toBe(draw(look, 'tired', 'paper'));
  });

  it('looks different in every mood and in every attitude', () => {
    expect(new Set(MOODS.map((mood) => draw(OMA, mood))).size).toBe(MOODS.length);
    expect(new Set(POSES.map((pose) => draw(OMA, 'calm', pose))).size).toBe(POSES.length);
  });

  it('keeps the same clothes whatever the gesture', () => {
    for (const look of SIX) {
      const own = colorsIn(draw(look));
      for (const pose of POSES) {
        const colors = colorsIn(draw(look, 'calm', pose));
        for (const color of own) expect(colors).toContain(color);
      }
    }
  });

  it('covers the arms in long sleeves and leaves them bare in short ones', () => {
    const sleeve = partsOf(GURPREET)['bodies/Coffee']?.find(({ paint }) => paint === 'sleeve');
    const colorOfArm = (look: Look) =>
      draw(look, 'calm', 'coffee').split(`d="${sleeve?.d}" fill="`)[1]?.slice(0, 7);
    expect(colorOfArm(GURPREET)).toBe(GURPREET.skin);
    expect(colorOfArm({ ...GURPREET, outfit: 'ButtonShirt' })).toBe(GURPREET.cloth);
  });

  it('wears a headscarf in its own colour rather than in black', () => {
    expect(colorsIn(draw(FATIMA))).toContain(FATIMA.cloth2);
  });

  it('sets the lines of a dark face off with a lighter rim', () => {
    expect(draw(KWAME)).toContain('stroke=');
    expect(draw(OMA)).not.toContain('stroke=');
  });

  it('tells which outfit or drawing is missing', () => {
    expect(() => draw({ ...OMA, outfit: 'Toga' })).toThrow('Toga');
    expect(() => personSvg(OMA, 'calm', 'neutral', partsOf(KWAME))).toThrow('bodies/BlazerBlackTee');
    expect(() => draw({ ...OMA, cloth: 'red' })).toThrow('red');
  });
});
