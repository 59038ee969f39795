import { describe, expect, test } from 'vitest';
import english from '../../locales/en/interface.json';
import englishIntervision from '../../locales/en/intervision.json';
import dutch from '../../locales/nl/interface.json';
import dutchIntervision from '../../locales/nl/intervision.json';
import { interfaceIn } from '../../src/i18n/interface.ts';

function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each([
  { which: 'of every page', dutch, english },
  { which: 'of intervision', dutch: dutchIntervision, english: englishIntervision },
])('the interface texts $which', ({ dutch, english }) => {
  test('exist in English for every Dutch one, and for no other', () => {
    expect(
      leaves(english)
        .map(([key]) => key)
        .sort(),
    ).toEqual(
      leaves(dutch)
        .map(([key]) => key)
        .sort(),
    );
  });

  test('have the same placeholders in both languages', () => {
    const translated = new Map(leaves(english));
    for (const [key, text] of leaves(dutch)) {
      expect(placeholders(translated.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  });

  test('are never empty and never shout', () => {
    for (const [key, text] of [...leaves(dutch), ...leaves(english)]) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toContain('!');
    }
  });
});

test('count in the language they are read in', async () => {
  const nl = await interfaceIn('nl');
  const en = await interfaceIn('en');
  expect(nl('library.unfinished', { count: 1 })).toBe('Bezig, 1 keuze');
  expect(en('library.unfinished', { count: 2 })).toBe('In progress, 2 choices');
});
