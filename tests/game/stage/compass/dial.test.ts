import { describe, expect, it } from 'vitest';
import { dialSvg } from '../../../../src/game/stage/compass/dial.ts';
import { DARK, LIGHT } from '../../../../src/game/stage/theme.ts';
import { WORLDS } from '../../../../src/profession/worlds.ts';

describe('the compass', () => {
  it('gives every world its colour, its pattern and its icon, never the colour alone', () => {
    const svg = dialSvg(LIGHT);
    for (const world of WORLDS) {
      expect(svg).toContain(LIGHT.worlds[world]);
      expect(svg).toContain(`<pattern id="${world}"`);
      expect(svg).toContain(`url(#${world})`);
    }
    expect(new Set(svg.match(/<pattern .*?<\/pattern>/g)).size).toBe(4);
  });

  it('holds no words', () => {
    expect(dialSvg(LIGHT)).not.toMatch(/<(text|title)/);
  });

  it('is drawn alike every time, in other colours in the dark', () => {
    expect(dialSvg(LIGHT)).toBe(dialSvg(LIGHT));
    expect(dialSvg(DARK)).not.toContain(LIGHT.paper);
  });
});
