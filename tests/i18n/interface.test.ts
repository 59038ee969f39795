import { readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import englishIntervision from '../../locales/en/intervision.json';
import dutchIntervision from '../../locales/nl/intervision.json';
import { interfaceIn } from '../../src/i18n/interface.ts';
import { keysOf, textsOf } from '../support/interface.ts';

const FILES = readdirSync('locales/nl/interface').map((name) => name.replace('.json', ''));

function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each([
  ...FILES.map((file) => ({ which: `of ${file}`, dutch: textsOf('nl', file), english: textsOf('en', file) })),
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

test('are the same files in every language', () => {
  expect(readdirSync('locales/en/interface')).toEqual(readdirSync('locales/nl/interface'));
});

test('stand in one file each', () => {
  const keys = FILES.flatMap((file) => [...keysOf(textsOf('nl', file))]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('count in the language they are read in', async () => {
  const nl = await interfaceIn('nl', ['library']);
  const en = await interfaceIn('en', ['library']);
  expect(nl('library.unfinished', { count: 1 })).toBe('Bezig, 1 keuze');
  expect(en('library.unfinished', { count: 2 })).toBe('In progress, 2 choices');
});

test('that did not come along with the page stop whoever develops it', async () => {
  // Nothing that another test fetched is there.
  vi.resetModules();
  const anew = await import('../../src/i18n/interface.ts');
  const t = await anew.interfaceIn('nl', []);
  expect(t('app.name')).toBe('Laveren');
  expect(() => t('check.intro')).toThrow('the text "check.intro" did not come along in nl');
});
