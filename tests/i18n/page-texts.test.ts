import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { PAGE_TEXTS } from '../../src/page-texts.ts';
import { PAGES } from '../../src/tools/site/chunks.ts';
import { type Address, SITE_PAGES } from '../../src/ui/address.ts';
import { keysOf, textsOf } from '../support/interface.ts';

type Page = Address['page'];

/** What `views.tsx` puts beside or around a page. */
const BESIDES: Partial<Readonly<Record<Page, readonly string[]>>> = {
  class: ['src/debrief/reflection/forms.ts'],
  debrief: ['src/class/debrief-gate.tsx'],
};
/** It asks for the titles of all pages, each in its own turn; the step that writes the pages out stops at a gap. */
const TITLES = 'src/views.tsx';

const EVERY = keysOf(textsOf('nl', 'every'));
const frame = reach(['src/main.tsx'], false);
frame.delete(TITLES);

test('what is on every page is said with what every page has', () => {
  expect(lacking(namedIn(frame), EVERY)).toEqual([]);
});

describe.each(Object.keys(PAGES) as Page[])('the page %s', (page) => {
  const named = namedIn(reach([...PAGES[page], ...(BESIDES[page] ?? [])], true));
  const files = PAGE_TEXTS[page].map((file) => keysOf(textsOf('nl', file)));

  test('brings every text along that its code names', () => {
    expect(lacking(named, new Set([...EVERY, ...files.flatMap((keys) => [...keys])]))).toEqual([]);
  });

  test('brings no file along of which it says nothing', () => {
    const idle = PAGE_TEXTS[page].filter(
      (_, index) => ![...(files[index] ?? [])].some((key) => named.has(key)),
    );
    expect(idle).toEqual([]);
  });
});

function lacking(named: ReadonlySet<string>, brought: ReadonlySet<string>): readonly string[] {
  return [...named].filter((key) => !brought.has(key)).sort();
}

/** Every file that these need, with those that are only fetched later where `later` says so. */
function reach(paths: readonly string[], later: boolean): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path) || !/^src\/.*\.tsx?$/.test(path) || !existsSync(path)) return;
    found.add(path);
    const text = readFileSync(path, 'utf8');
    const { staticImports, dynamicImports } = parseSync(path, text).module;
    const needed = staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
      .map(({ moduleRequest }) => moduleRequest.value);
    const asked = dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
    for (const name of later ? [...needed, ...asked] : needed) {
      if (name.startsWith('.')) visit(posix.join(posix.dirname(path), name));
    }
  };
  for (const path of paths) visit(path);
  return found;
}

/**
 * The keys that stand in these files, in full or as a pattern such as `task.${name}`. What begins with a hole, such
 * as `${page}.title`, is about a page of the site.
 */
function namedIn(paths: Iterable<string>): ReadonlySet<string> {
  const all = [...keysOf(textsOf('nl'))];
  const named = new Set<string>();
  for (const path of paths) {
    for (const [, text = ''] of readFileSync(path, 'utf8').matchAll(
      /['`]((?:[a-z][\w-]*\.|\$\{\w+\}\.[a-z])[^'`\n]+)['`]/g,
    )) {
      const [first = '', ...others] = text.split(/\$\{[^}]*\}/).map(escaped);
      const begin = first === '' ? [`(${SITE_PAGES.join('|')})${others.shift() ?? ''}`] : [first];
      const pattern = new RegExp(`^${[...begin, ...others].join('[^.]+')}(_one|_other)?$`);
      for (const key of all) if (pattern.test(key)) named.add(key);
    }
  }
  return named;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
