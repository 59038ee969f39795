import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkArrows,
  checkBarrels,
  checkDescription,
  checkLengths,
  checkPackages,
  checkPurity,
  HALL,
  type House,
} from './support/rooms.ts';
import { readSources } from './support/sources.ts';

const pure = (...mayImport: string[]) => ({ pure: true, mayImport });
const open = (...mayImport: string[]) => ({ pure: false, mayImport });

/** The table of src/ARCHITECTURE.md. A new room, arrow or package is a line here, for somebody to think about. */
const LAVEREN: House = {
  rooms: {
    profession: pure(),
    core: pure('profession'),
    authoring: pure('profession', 'core'),
    report: pure('profession', 'core', 'classroom'),
    classroom: pure('profession', 'core'),
    wire: pure('profession', 'core', 'classroom', 'report'),
    'server/store': open('profession', 'core', 'classroom', 'wire'),
    server: open('profession', 'core', 'classroom', 'report', 'wire', 'server/store'),
    client: open('core', 'wire'),
    i18n: open('core', '../locales'),
    ui: open('profession', 'core', 'i18n'),
    'game/picture': open('core'),
    'game/stage': open('profession', 'core', 'report', 'game/picture'),
    'game/saves': open('core', 'i18n'),
    scenarios: open('core', 'wire', 'client', 'ui', 'game/picture', 'game/saves'),
    game: open('profession', 'core', 'i18n', 'ui', 'scenarios', 'game/picture', 'game/saves', 'game/stage'),
    debrief: open('profession', 'core', 'wire', 'report', 'i18n', 'ui', 'scenarios', 'game/saves'),
    class: open(
      'profession',
      'core',
      'classroom',
      'wire',
      'client',
      'report',
      'i18n',
      'ui',
      'scenarios',
      'game/saves',
    ),
    desk: open(
      'profession',
      'core',
      'classroom',
      'wire',
      'client',
      'report',
      'i18n',
      'ui',
      'scenarios',
      'debrief',
    ),
    group: open(
      'profession',
      'core',
      'classroom',
      'wire',
      'client',
      'report',
      'i18n',
      'ui',
      'scenarios',
      'game',
      'game/saves',
      'debrief',
    ),
    tools: open(
      // The built server, which `run.mjs` starts.
      '../dist',
      HALL,
      'profession',
      'core',
      'authoring',
      'report',
      'i18n',
      'ui',
      'game',
      'game/picture',
      'wire',
      'server',
      'server/store',
    ),
    [HALL]: open(
      'core',
      'wire',
      'client',
      'i18n',
      'ui',
      'scenarios',
      'game',
      'game/saves',
      'debrief',
      'class',
      'desk',
      'group',
    ),
  },
  packages: {
    inkjs: ['core/ink.ts'],
    'inkjs/full': ['authoring/compile.ts'],
    '@noble/hashes': ['core/digest.ts'],
    zod: ['authoring', 'wire', 'server'],
    hono: ['server', 'tools'],
    '@hono/node-server': ['tools', 'server/live/page.ts'],
    'better-auth': ['server'],
    '@simplewebauthn/server': ['server'],
    '@simplewebauthn/browser': ['desk'],
    fflate: ['server', 'desk', 'tools'],
    'write-excel-file': ['server'],
    'prom-client': ['server'],
    '@zxcvbn-ts': ['server'],
    kysely: ['server', 'server/store'],
    libsql: ['server/store'],
    pg: ['server', 'server/store'],
    'd3-shape': ['report'],
    'd3-scale': ['report'],
    'd3-sankey': ['report'],
    i18next: ['i18n'],
    phaser: ['game/stage'],
    dexie: ['game/saves'],
    uqr: ['ui'],
    preact: ['ui', 'scenarios', 'game', 'debrief', HALL, 'class', 'desk', 'group'],
    'preact-render-to-string': ['prerender.tsx'],
    'lucide-static': ['ui', 'game', 'game/stage', 'debrief', 'class', 'desk', 'group'],
    '@fontsource-variable/atkinson-hyperlegible-next': ['main.tsx', 'debrief/portfolio/html-file.ts'],
    '@fontsource/opendyslexic': ['main.tsx'],
    'virtual:laveren': ['views.tsx', 'scenarios', 'game', 'desk', 'group'],
    'node:': ['tools', 'server'],
    vite: ['tools'],
    sirv: ['tools'],
    '@playwright/test': ['tools'],
    '@dicebear/core': ['tools'],
    '@dicebear/open-peeps': ['tools'],
    'react-peeps': ['tools'],
    roughjs: ['tools'],
  },
  longFiles: {},
};

describe('the code of Laveren', () => {
  const sources = readSources('src');

  test('is all in rooms', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  test('has no other arrows between rooms than the table', () => {
    expect(checkArrows(LAVEREN, sources)).toEqual([]);
  });

  test('knows no clock, chance, page or machine in its pure rooms', () => {
    expect(checkPurity(LAVEREN, sources)).toEqual([]);
  });

  test('takes in every package only behind its fence', () => {
    expect(checkPackages(LAVEREN, sources)).toEqual([]);
  });

  test('has no barrel files', () => {
    expect(checkBarrels(sources)).toEqual([]);
  });

  test('has no file of more than 250 lines', () => {
    expect(checkLengths(LAVEREN, sources)).toEqual([]);
  });

  test('is described, every room of it', () => {
    expect(checkDescription(LAVEREN, sources, readFileSync('src/ARCHITECTURE.md', 'utf8'))).toEqual([]);
  });
});

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
    const source = { path: 'game/stage/x.ts', lines: 1, imports: [], globals: [], passedOn: [] };
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
