import { describe, expect, test } from 'vitest';
import english from '../../locales/en/guide.json';
import dutch from '../../locales/nl/guide.json';
import type { Guide } from '../../src/i18n/guide.ts';

const shapeOf = ({ sections }: Guide) =>
  sections.map(({ id, parts }) => [id, parts.map((part) => (typeof part === 'string' ? 1 : part.length))]);

describe("the facilitator's guide", () => {
  test('says the same in both languages, part by part', () => {
    expect(shapeOf(english)).toEqual(shapeOf(dutch));
  });

  test.each([
    ['nl', dutch],
    ['en', english],
  ])('never shouts and leaves nothing empty, in %s', (_, guide: Guide) => {
    const texts = [
      guide.title,
      guide.intro,
      guide.law,
      ...guide.sections.flatMap(({ title, parts }) => [title, ...parts.flat()]),
    ];
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toContain('!');
    }
  });

  test('tells what the law says of keeping secret, and of what day that law is', () => {
    for (const guide of [dutch, english]) {
      const recognised = guide.sections.find(({ id }) => id === 'recognised');
      expect(recognised?.parts.flat().join(' ')).toMatch(/[Aa]rti(kel|cle) 65/);
      expect(guide.law).toMatch(/1 jul[iy] 2026/i);
    }
  });
});
