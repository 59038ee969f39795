import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/core/moment.ts';
import type { StoryTexts } from '../../src/core/texts.ts';
import { lineText } from '../../src/i18n/lines.ts';

const LINE: Line = {
  id: 'l1',
  text: 'Er zijn 3 stoelen.',
  values: { chairs: 3 },
  who: null,
  shows: null,
  mood: null,
  pose: null,
  place: null,
  enters: null,
  exits: null,
  thought: false,
};

function texts(lines: Record<string, string>): StoryTexts {
  return { title: '', summary: '', dossier: [], cast: {}, places: {}, lines };
}

describe('a line in another language', () => {
  test('is looked up by its id', () => {
    expect(lineText(texts({ l1: 'There are chairs.' }), LINE)).toBe('There are chairs.');
  });

  test('is filled with what the story knows', () => {
    expect(lineText(texts({ l1: 'There are {chairs} chairs.' }), LINE)).toBe('There are 3 chairs.');
  });

  test('keeps a placeholder that the story does not know, so that the fault is seen', () => {
    expect(lineText(texts({ l1: 'There are {tables}.' }), LINE)).toBe('There are {tables}.');
  });

  test('falls back to the Dutch of the story when there is none', () => {
    expect(lineText(texts({}), LINE)).toBe('Er zijn 3 stoelen.');
  });
});
