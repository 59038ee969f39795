import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/core/texts.ts';
import type { InterfaceTexts } from '../../src/i18n/texts.ts';

export interface Tree {
  readonly [key: string]: Tree | string;
}

/** All texts of the interface, for tests of more than one page. */
export const dutch: InterfaceTexts = JSON.parse(JSON.stringify(textsOf('nl')));
export const english: InterfaceTexts = JSON.parse(JSON.stringify(textsOf('en')));

/** What one file holds; without a name, what all of them hold. */
export function textsOf(language: Language, file?: string): Tree {
  const folder = `locales/${language}/interface`;
  const names = file === undefined ? readdirSync(folder) : [`${file}.json`];
  return names
    .map((name): Tree => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
    .reduce(together, {});
}

export function keysOf(tree: Tree, path = ''): ReadonlySet<string> {
  return new Set(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [path + key] : [...keysOf(value, `${path}${key}.`)],
    ),
  );
}

function together(some: Tree, more: Tree): Tree {
  const both: Record<string, Tree | string> = { ...some };
  for (const [key, value] of Object.entries(more)) {
    const before = both[key];
    both[key] = typeof value === 'object' && typeof before === 'object' ? together(before, value) : value;
  }
  return both;
}
