import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCompany } from './support/company.ts';
import {
  checkArrows,
  checkBarrels,
  checkDescription,
  checkLengths,
  checkPackages,
  checkPurity,
  type House,
} from './support/rooms.ts';
import { readSources, sourceOf } from './support/sources.ts';
import { LAVEREN } from './support/table.ts';

describe('a violation is found, and said in one line with its place', () => {
  const found = (files: Readonly<Record<string, string>>, house: House = LAVEREN) => {
    const root = mkdtempSync(join(tmpdir(), 'laveren-rooms-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const sources = readSources(root);
    rmSync(root, { recursive: true });
    return [
      ...checkArrows(house, sources),
      ...checkPurity(house, sources),
      ...checkPackages(house, sources),
      ...checkBarrels(sources),
      ...checkLengths(house, sources),
    ];
  };

  test.each([
    ['import', "import { page } from '../game/page.tsx';"],
    ['type import', "import type { Page } from '../game/page.tsx';"],
    ['dynamic import', "export const load = () => import('../game/page.tsx');"],
    ['passing on', "export { page } from '../game/page.tsx';"],
  ])('an arrow that is not in the table, by %s', (_, text) => {
    expect(found({ 'core/x.ts': `\n${text}\n` })).toEqual([
      'src/core/x.ts:2: core may not import game (game/page.tsx)',
    ]);
  });

  test('a room that is not in the table', () => {
    expect(found({ 'cellar/x.ts': '' })).toEqual(['src/cellar/x.ts: "cellar" is not a room of the table']);
    expect(found({ 'core/x.ts': "import '../cellar/x.ts';" })).toEqual([
      'src/core/x.ts:1: core may not import cellar (cellar/x.ts)',
    ]);
  });

  test('the stage is a room of its own in the game', () => {
    expect(found({ 'game/stage/x.ts': "import { t } from '../../i18n/interface.ts';" })).toEqual([
      'src/game/stage/x.ts:1: game/stage may not import i18n (i18n/interface.ts)',
    ]);
    expect(found({ 'game/stage/x.ts': "import { page } from '../page.tsx';" })).toHaveLength(1);
    expect(found({ 'game/x.ts': "import { stage } from './stage/open.ts';" })).toEqual([]);
  });

  test.each([
    ['Date', 'export const now = () => new Date();'],
    ['Date', 'export const now = () => Date.now();'],
    ['performance', 'export const now = () => performance.now();'],
    ['Math.random', 'export const pick = () => Math.random();'],
    ['crypto', 'export const id = () => crypto.randomUUID();'],
    ['document', 'export const body = () => document.body;'],
    ['window', "export const has = 'x' in window;"],
    ['localStorage', "export const kept = () => localStorage.getItem('x');"],
    ['fetch', "export const get = (how = fetch) => how('/');"],
    ['setTimeout', 'export const later = (f: () => void) => setTimeout(f, 1);'],
    ['process', 'export const home = { ...process.env };'],
    ['globalThis', 'export const all = globalThis;'],
  ])('%s in a pure room', (name, text) => {
    expect(found({ 'profession/x.ts': `${text}\n` })).toEqual([
      `src/profession/x.ts:1: ${name} in a pure room; take what it gives as an argument`,
    ]);
    expect(found({ 'ui/x.ts': text })).toEqual([]);
  });

  test.each([
    ['a comment', '// The Date is an argument, as is fetch.'],
    ['a text', "export const text = 'window, document, Date';"],
    ['a type', 'export type When = { readonly at: Date; readonly page: typeof document };'],
    ['the name of a property', 'export const when = (x: { Date: number }) => ({ process: x.Date });'],
    ['a name of its own', 'export const ends = (history: readonly number[]) => history.at(-1);'],
  ])('but not in %s', (_, text) => {
    expect(found({ 'core/x.ts': text })).toEqual([]);
  });

  test.each([
    ['inkjs', 'core/replay.ts', 'src/core/ink.ts'],
    ['inkjs/full', 'core/ink.ts', 'src/authoring/compile.ts'],
    ['phaser', 'game/page.ts', 'game/stage'],
    ['dexie', 'game/stage/x.ts', 'game/saves'],
    ['i18next', 'ui/x.ts', 'i18n'],
    ['preact/hooks', 'report/x.ts', 'ui, scenarios, game, debrief, the hall (src/*), class, desk, group'],
    ['zod', 'core/x.ts', 'authoring, wire, server'],
    ['node:fs', 'authoring/x.ts', 'tools, server'],
    ['vite', 'game/x.ts', 'tools'],
  ])('package %s outside its fence', (name, path, where) => {
    expect(found({ [path]: `import '${name}';` })).toEqual([
      `src/${path}:1: ${name} may be imported only in ${where}`,
    ]);
  });

  test('a package that nobody has thought about', () => {
    expect(found({ 'tools/x.ts': "import 'left-pad';" })).toEqual([
      'src/tools/x.ts:1: package left-pad is not in the table',
    ]);
  });

  test('a barrel, by its name or by what it does', () => {
    expect(found({ 'core/index.ts': '' })).toEqual([
      'src/core/index.ts: a barrel file; name the file for what is in it',
    ]);
    expect(found({ 'core/all.ts': "export * from './replay.ts';" })).toEqual([
      'src/core/all.ts:1: passes on another file; import the file you mean',
    ]);
  });

  test('a room that the description leaves out', () => {
    const source = { path: 'game/stage/x.ts', lines: 1, imports: [], globals: [], passedOn: [], kept: [] };
    expect(checkDescription(LAVEREN, [source], '| `game/` | playing |')).toEqual([
      'src/ARCHITECTURE.md does not name `game/stage/`',
    ]);
    expect(checkDescription(LAVEREN, [source], '| `game/stage/` | Phaser |')).toEqual([]);
  });

  test('a file that is too long, and a list of exceptions that could be shorter', () => {
    const lines = (n: number) => '\n'.repeat(n);
    const house = (most: number) => ({ ...LAVEREN, longFiles: { 'core/x.ts': most } });
    expect(found({ 'core/x.ts': lines(250) })).toEqual([]);
    expect(found({ 'core/x.ts': lines(251) })).toEqual(['src/core/x.ts: 251 lines, and 250 is the most']);
    expect(found({ 'core/x.ts': lines(300) }, house(300))).toEqual([]);
    expect(found({ 'core/x.ts': lines(301) }, house(300))).toHaveLength(1);
    expect(found({ 'core/x.ts': lines(299) }, house(300))).toEqual([
      'src/core/x.ts shrank to 299 lines: lower it in the list',
    ]);
    expect(found({ 'core/x.ts': lines(250) }, house(300))).toHaveLength(1);
    expect(found({}, house(300))).toHaveLength(1);
  });
});

describe('what a test would leave behind in the worker that it shares is found', () => {
  const found = (files: Readonly<Record<string, string>>) =>
    checkCompany(
      Object.entries(files).map(([path, text]) => sourceOf(path, text)),
      (path) => path.startsWith('tests/core/'),
    );

  test.each([
    ['vi.mock', "import { vi } from 'vitest';\nvi.mock('../x.ts');"],
    ['vi.useFakeTimers', "import { vi } from 'vitest';\nvi.useFakeTimers();"],
    ['process', 'export const zone = 1;\nprocess.env.TZ = String(zone);'],
    ['globalThis', '\nObject.assign(globalThis, { self: {} });'],
    ['setTimeout', '\nexport const later = (f: () => void) => setTimeout(f, 1);'],
    ['count', '\nlet count = 0;\nexport const next = () => count++;'],
    ['seen', '\nexport var seen: unknown = null;'],
  ])('%s', (name, text) => {
    expect(found({ 'tests/core/x.test.ts': text })).toEqual([
      `tests/core/x.test.ts:2: ${name} outlives a test that shares its worker`,
    ]);
    expect(found({ 'tests/server/x.test.ts': text })).toEqual([]);
  });

  test('also in what it takes in, by however many steps', () => {
    const files = {
      'tests/core/x.test.ts': "import { a } from '../support/a.ts';",
      'tests/support/a.ts': "export { b as a } from '../../src/core/b.ts';",
      'src/core/b.ts': 'let last = 0;\nexport const b = () => (last += 1);',
    };
    expect(found(files)).toEqual([
      'src/core/b.ts:1: last outlives a test that shares its worker, by way of tests/core/x.test.ts',
    ]);
  });

  test('but not what each of its calls has for itself, nor what the runner undoes', () => {
    const text =
      "import { vi } from 'vitest';\nconst a = 1;\nexport const f = () => {\n  let b = a;\n  vi.spyOn(console, 'log');\n  return (b += 1);\n};";
    expect(found({ 'tests/core/x.test.ts': text })).toEqual([]);
  });
});
