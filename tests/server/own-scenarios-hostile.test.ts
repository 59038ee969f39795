import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CheckReport } from '../../src/server/uploads/check-report.ts';
import { type CheckerSettings, createChecker } from '../../src/server/uploads/checker.ts';
import { createTurns } from '../../src/server/uploads/turns.ts';
import { UPLOAD_LIMITS } from '../../src/wire/own-scenarios.ts';
import { builtChecker, checkHere } from './support/checker.ts';
import { inFolder, patched, smallTalk, withoutFolders, zipOf } from './support/zips.ts';

const checked = (zip: Uint8Array) => checkHere(zip, 'owner');

const errorsOf = ({ findings }: CheckReport) =>
  findings.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${file} ${rule}`.trim());

const story = (change: (text: string) => string) => {
  const files = smallTalk();
  return { ...files, 'story.ink': change(files['story.ink'] ?? '') };
};

const manifest = (change: (json: Record<string, never>) => unknown) => {
  const files = smallTalk();
  return { ...files, 'scenario.json': JSON.stringify(change(JSON.parse(files['scenario.json'] ?? ''))) };
};

/** The story with lines of ink at its very beginning. */
const opening = (lines: string) => story((text) => text.replace('-> meeting', `${lines}\n-> meeting`));

describe('a sound scenario is kept', () => {
  const files = smallTalk();
  const { 'locales/nl.json': nl = '', 'locales/en.json': en = '', ...rest } = files;
  const asLibrary = {
    ...inFolder('site/stories/small-talk', rest),
    'site/locales/nl/stories/small-talk.json': nl,
    'site/locales/en/stories/small-talk.json': en,
  };

  test.each([
    ['with its files at the top', files],
    ['in a folder', inFolder('my-scenario', files)],
    ['in folders in folders, called otherwise', inFolder('Oefeningen 2026/week 3', files)],
    ['as the library has it', asLibrary],
    ['with the line ends of Windows', story((text) => text.replaceAll('\n', '\r\n'))],
    ['with the mark that Windows puts before UTF-8', story((text) => `\uFEFF${text}`)],
    [
      'beside what computers put in and what it does not need',
      {
        ...files,
        '.DS_Store': 'x',
        '__MACOSX/._story.ink': 'x',
        'notes.docx': 'x',
        'other/story.txt': 'x',
        'inner.zip': zipOf({ 'story.ink': '-> END' }),
      },
    ],
    ['without plans', withoutFolders(files, 'plans/')],
  ])('%s', (_, given) => {
    const report = checked(zipOf(given));
    expect(errorsOf(report)).toEqual([]);
    expect(report.checked?.entry).toMatchObject({
      id: expect.stringMatching(/^own-[0-9a-f]{16}-small-talk$/),
      title: { nl: 'Een praatje', en: 'A chat' },
      languages: ['nl', 'en'],
    });
    expect(report.checked?.bundle.edition.manifest.id).toBe(report.checked?.entry.id);
  });

  test('under an id that depends on whose it is, so nobody takes over what is not theirs', () => {
    const zip = zipOf(files);
    const [a, b, again] = ['anna', 'bert', 'anna'].map((owner) => checkHere(zip, owner).checked?.entry);
    expect(a?.id).toBe(again?.id);
    expect(a?.edition).toBe(again?.edition);
    expect(a?.id).not.toBe(b?.id);
    expect(a?.edition).not.toBe(b?.edition);
  });

  test('with what takes no paths to know: its texts may change while its edition stays', () => {
    const other = { ...files, 'locales/en.json': en.replace('A chat', 'A talk') };
    const [before, after] = [checked(zipOf(files)), checked(zipOf(other))];
    expect(after.checked?.entry.edition).toBe(before.checked?.entry.edition);
    expect(after.checked?.bundle.texts.en?.title).toBe('A talk');
  });
});

describe('what is wrong is told at its place, and nothing is kept', () => {
  test.each<[string, Uint8Array, readonly string[]]>([
    [
      'a choice without an id',
      zipOf(story((text) => text.replace(' #id:ask ', ' '))),
      ['story.ink id-missing'],
    ],
    ['a story that does not compile', zipOf(story((text) => `${text}\n-> nowhere`)), ['story.ink ink-error']],
    [
      'a manifest that is not JSON',
      zipOf({ ...smallTalk(), 'scenario.json': '{' }),
      ['scenario.json json-broken'],
    ],
    ['no manifest', zipOf(withoutFolders(smallTalk(), 'scenario.json')), ['scenario.json file-missing']],
    ['no Dutch', zipOf(withoutFolders(smallTalk(), 'locales/nl')), ['locales/nl.json file-missing']],
    [
      'a plan that fails',
      zipOf({ ...smallTalk(), 'plans/x.plan': 'play: ask\nending: told' }),
      ['plans/x.plan plan-failed'],
    ],
    ['an empty zip', zipOf({}), ['no-story']],
    ['a zip in a zip', zipOf({ 'scenario.zip': zipOf(smallTalk()) }), ['no-story']],
    ['a zip without a story', zipOf({ 'readme.md': 'hello' }), ['no-story']],
    [
      'two scenarios',
      zipOf({ ...inFolder('a', smallTalk()), ...inFolder('b', smallTalk()) }),
      ['a/story.ink two-stories', 'b/story.ink two-stories'],
    ],
    ['nothing', new Uint8Array(), ['not-a-zip']],
    ['text that says it is a zip', strToU8('PK\u0003\u0004 and no more'), ['not-a-zip']],
    ['half a zip', zipOf(smallTalk()).subarray(0, 900), ['not-a-zip']],
    ['a zip with a broken file', patched(zipOf(smallTalk()), 80, 40), ['not-a-zip']],
    [
      'a story in Latin-1',
      zipOf({ ...smallTalk(), 'story.ink': new Uint8Array([0x63, 0xe9, 0x0a]) }),
      ['story.ink not-text'],
    ],
    [
      'a story in UTF-16',
      zipOf({ ...smallTalk(), 'story.ink': new Uint8Array([0xff, 0xfe, 0x41, 0]) }),
      ['story.ink not-text'],
    ],
    [
      'a story with the sign number 0',
      zipOf(story((text) => text.replace('Weer', 'W\0eer'))),
      ['story.ink not-text'],
    ],
  ])('%s', (_, zip, expected) => {
    const report = checked(zip);
    expect(report.checked).toBeNull();
    expect(errorsOf(report)).toEqual(expect.arrayContaining([...expected]));
  });

  test('with the line, in the file as its writer has it', () => {
    const { findings } = checked(
      zipOf(
        inFolder(
          'talk',
          story((text) => text.replace(' #id:form ', ' ')),
        ),
      ),
    );
    expect(findings).toContainEqual({
      ...{ file: 'story.ink', line: 14, rule: 'id-missing', severity: 'error', explained: null },
      message: expect.stringContaining('has no #id: yet'),
    });
  });

  test('and never more of it than a page can hold', () => {
    const lines = Array.from({ length: 2_000 }, (_, at) => `Regel ${at}.`).join('\n');
    const { findings } = checked(zipOf(story((text) => `${text}\n${lines}`)));
    expect(findings).toHaveLength(300);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('names in a zip are never names on the disk', () => {
  test.each([
    '../story.ink',
    'a/../../story.ink',
    '/etc/story.ink',
    'C:/story.ink',
    'c:story.ink',
    '..\\story.ink',
    'a//story.ink',
    './story.ink',
    'a\u0000/story.ink',
    'a\u001b[31m/story.ink',
    'a\u202Eb/story.ink',
    `${'a/'.repeat(12)}story.ink`,
    `${'a'.repeat(201)}/story.ink`,
  ])('%j', (name) => {
    const report = checked(zipOf({ ...smallTalk(), [name]: 'Hallo.' }));
    expect(report.findings.map(({ rule }) => rule)).toEqual(['bad-file-name']);
  });

  test('a name that is there twice, as zips can have it', () => {
    const zip = zipOf({ ...smallTalk(), 'story.inx': 'Hallo.' });
    const twice = new TextDecoder('latin1').decode(zip).replaceAll('story.inx', 'story.ink');
    const report = checked(Uint8Array.from(twice, (sign) => sign.charCodeAt(0)));
    expect(errorsOf(report)).toEqual(['story.ink file-twice']);
  });

  test('what would be a link elsewhere is the text of where it leads', () => {
    const report = checked(zipOf({ ...smallTalk(), 'story.ink': '../../../../etc/passwd' }));
    expect(report.checked).toBeNull();
    expect(JSON.stringify(report)).not.toContain('root:');
  });

  test.each([
    ['head', '../../../package'],
    ['head', '../fronts/Shirt'],
    ['outfit', 'constructor'],
    ['outfit', '__proto__'],
    ['beard', '%2e%2e/secret'],
  ])('a %s called %s', (part, name) => {
    const report = checked(
      zipOf(manifest((json) => ({ ...json, cast: { you: look({ [part]: name }), aysel: look({}) } }))),
    );
    expect(errorsOf(report)).toEqual(['scenario.json look-unknown']);
  });

  function look(other: Record<string, string>) {
    return {
      look: { head: 'bun', skin: '#f0c8a0', hair: '#332211', outfit: 'Shirt', cloth: '#336699', ...other },
    };
  }
});

describe('a zip that is more than it seems', () => {
  const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024).fill(0x61);

  test.each<[string, () => Uint8Array, string]>([
    [
      'a story of fifty megabytes',
      () => zipOf({ ...smallTalk(), 'story.ink': megabytes(50) }),
      'too-much-text',
    ],
    [
      'many files that are large together',
      () =>
        zipOf(
          Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`plans/${at}.plan`, megabytes(0.4)])),
        ),
      'too-much-text',
    ],
    [
      'a picture of twenty megabytes',
      () => zipOf({ ...smallTalk(), 'photo.png': megabytes(20) }),
      'too-much-text',
    ],
    [
      'a story that says it is small',
      () => understated(zipOf({ 'story.ink': megabytes(50) })),
      'too-much-text',
    ],
    [
      'more files than a scenario has',
      () => zipOf(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`a/${at}.txt`, 'x']))),
      'too-many-files',
    ],
  ])('%s', (_, make, rule) => {
    const zip = make();
    expect(zip.length).toBeLessThan(UPLOAD_LIMITS.zip);
    const before = process.memoryUsage().arrayBuffers;
    expect(checked(zip).findings.map((one) => one.rule)).toEqual([rule]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30 * 1024 * 1024);
  });

  /** Writes a size of ten bytes wherever the zip says how large its one file is. */
  function understated(zip: Uint8Array): Uint8Array {
    const view = new DataView(zip.buffer, zip.byteOffset);
    for (let at = 0; at + 4 < zip.length; at += 1) {
      if (view.getUint32(at, true) === 50 * 1024 * 1024) view.setUint32(at, 10, true);
    }
    return zip;
  }
});

describe('a story that does what no story should', () => {
  const endless = '=== function again(x)\n~ return again(x + 1)';
  test.each<[string, Record<string, string>, string]>([
    ['doubles a text for ever', opening('VAR s = "abcdefgh"\n- (top)\n~ s = s + s\n-> top'), 'story-breaks'],
    ['goes round for ever', opening('- (top)\n-> top'), 'story-breaks'],
    ['says something for ever', opening('- (top)\nHallo. #id:x-0001\n-> top'), 'story-breaks'],
    [
      'calls itself for ever',
      story((text) => `${text.replace('-> meeting', '~ again(1)\n-> meeting')}\n${endless}`),
      'story-breaks',
    ],
    ['takes in another file', opening('INCLUDE ../../../../etc/passwd'), 'outside-subset'],
    ['takes in itself', opening('INCLUDE story.ink'), 'outside-subset'],
    [
      'asks for something of the page',
      opening('EXTERNAL fetch(x)\n~ fetch("http://evil.test")'),
      'outside-subset',
    ],
    ['is deep in braces', opening(`${'{ true: '.repeat(3_000)}x${'}'.repeat(3_000)}`), 'ink'],
    ['is deep in brackets', opening(`~ temp x = ${'('.repeat(5_000)}1${')'.repeat(5_000)}`), 'ink'],
    ['is one very long line', opening('a'.repeat(200_000)), 'line-too-long'],
    ['counts for ever, so that no end of its states is seen', story(counting), 'not-proven'],
  ])('%s', (_, files, rule) => {
    const report = checked(zipOf(files));
    expect(report.checked).toBeNull();
    expect(
      report.findings.filter(({ severity }) => severity === 'error').map((one) => one.rule),
    ).toContainEqual(expect.stringMatching(new RegExp(`^${rule}`)));
    expect(JSON.stringify(report)).not.toContain('root:');
  });

  function counting(text: string): string {
    return text.replace(
      '* (waited) [Wacht nog even.',
      '+ [Tel. #id:count #investigating:0a]\n    ~ visits = visits + 1\n    -> answer\n* { visits > 100000 } [Wacht nog even.',
    );
  }
});

describe('names that JavaScript knows itself', () => {
  test.each<[string, Record<string, string>]>([
    [
      'a manifest',
      raw('scenario.json', '"id": "small-talk",', '"id": "small-talk", "__proto__": { "admin": true },'),
    ],
    ['a cast', raw('scenario.json', '"you": {', '"__proto__": { "admin": true }, "you": {')],
    ['texts', raw('locales/nl.json', '"title"', '"__proto__": { "admin": true }, "title"')],
    ['a knot', story((text) => `${text}\n=== __proto__ ===\nHallo. #id:x-1\n-> END`)],
  ])('in %s change nothing outside it', (_, files) => {
    checked(zipOf(files));
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('admin');
  });

  test('an option called constructor is an option', () => {
    const files = Object.fromEntries(
      Object.entries(smallTalk()).map(([name, text]) => [
        name,
        text
          .replaceAll(/#id:wait\b/g, '#id:constructor')
          .replaceAll('"wait"', '"constructor"')
          .replaceAll(/\bwait\b(?=,|$)/gm, 'constructor'),
      ]),
    );
    const report = checked(zipOf(files));
    expect(errorsOf(report)).toEqual([]);
    expect(report.checked?.bundle.atlas.options.map(([id]) => id)).toContain('constructor');
  });

  function raw(name: string, from: string, to: string): Record<string, string> {
    const files = smallTalk();
    const text = files[name] ?? '';
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    return { ...files, [name]: text.replace(from, to) };
  }
});

/** What ink's compiler says, and nobody else. */
const OF_THE_COMPILER = 'Divert target not found';

describe('the process that checks', () => {
  const built = builtChecker();
  const quiet = new AbortController().signal;
  const stopped: Error[] = [];
  const start = (settings: CheckerSettings, signal = quiet) =>
    createChecker(settings, signal, (error) => stopped.push(error));
  beforeEach(() => stopped.splice(0));
  const sound = () => zipOf(smallTalk());
  const run = (code: string, { heap = 256, ...other }: Partial<CheckerSettings> & { heap?: number } = {}) => {
    const command = [process.execPath, `--max-old-space-size=${heap}`, '-e', code];
    return start({ ...built.settings(), command, ...other });
  };

  test('gives what the check gives, with its limits on, and can read nothing but itself', async () => {
    const report = await start(built.settings())(sound(), 'owner');
    expect(report).toEqual(checked(sound()));
    expect(stopped).toEqual([]);
    const command = built.settings().command;
    const peek = (code: string) =>
      start({ ...built.settings(), command: [...command.slice(0, -1), '-e', code] });
    const told = (what: string) => `process.stdout.write(JSON.stringify({ checked: null, findings: [
      { file: '', line: null, rule: 'x', severity: 'error', message: String(${what}), explained: null }] }))`;
    const said = async (what: string) => {
      const answer = await peek(told(what))(sound(), 'owner');
      return answer === 'busy' ? answer : answer.findings[0]?.message;
    };
    const tried = (what: string) =>
      `(() => { try { ${what}; return 'done' } catch (error) { return error.code } })()`;
    expect(await said('JSON.stringify(Object.keys(process.env).sort())')).not.toMatch(
      /SECRET|DATABASE|HOME|NODE/,
    );
    expect(await said(tried("require('fs').readFileSync('/etc/passwd')"))).toBe('ERR_ACCESS_DENIED');
    expect(await said(tried("require('fs').readFileSync('vite.config.ts')"))).toBe('ERR_ACCESS_DENIED');
    expect(await said(tried("require('fs').writeFileSync('/tmp/laveren-was-here', 'x')"))).toBe(
      'ERR_ACCESS_DENIED',
    );
    expect(await said(tried("require('child_process').spawnSync('id')"))).toBe('ERR_ACCESS_DENIED');
    // Not every system lets everybody do this.
    if (spawnSync('unshare', ['--user', '--net', 'true']).status === 0) {
      expect(await said("Object.keys(require('os').networkInterfaces())")).toBe('');
    }
  });

  test.each([
    ['goes on for ever', 'for (;;);', { seconds: 1 }],
    ['waits for ever', 'setInterval(() => {}, 1000)', { seconds: 1 }],
    ['keeps a processor busy', 'for (;;);', { processorSeconds: 1 }],
    [
      'starts others that go on',
      `require('child_process').spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'inherit' })`,
      { seconds: 1 },
    ],
    ['takes all memory there is', 'const all = []; for (;;) all.push(Buffer.alloc(1e8, 1))', {}],
    ['fills its heap', 'const all = []; for (;;) all.push(String(all.length).split(""))', { heap: 64 }],
    ['falls over', 'process.abort()', {}],
    ['says nothing', '', {}],
    ['says what nobody asked', "process.stdout.write('{}')", {}],
    ['says half of it', `process.stdout.write('{"checked":null,"findin')`, {}],
    ['never stops talking', "for (;;) require('fs').writeSync(1, 'x'.repeat(65536))", {}],
    ['ends before it has listened', 'process.exit(1)', {}],
  ])('is stopped, and its server goes on, where it %s', async (_, code, other) => {
    const report = await run(code, other)(new Uint8Array(UPLOAD_LIMITS.zip), 'owner');
    expect(report).toMatchObject({ checked: null, findings: [{ rule: 'check-stopped' }] });
    expect(stopped.map(({ name }) => name)).toEqual(['CheckStopped']);
  });

  test('survives a story on which the engine itself falls over', async () => {
    const zip = zipOf(opening('VAR __proto__ = 1\n~ __proto__ = 3'));
    const report = await start(built.settings())(zip, 'owner');
    expect(report).toMatchObject({ checked: null, findings: [{ rule: 'check-stopped' }] });
  });

  test('is the only one that can compile ink: the server has no compiler', () => {
    const folder = join(built.settings().command.at(-1) ?? '', '..');
    const able = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .filter((name) => readFileSync(join(folder, name), 'utf8').includes(OF_THE_COMPILER));
    expect(able).toEqual(['scenario-check.js']);
  });

  test('that is not there at all is no more than a check that stopped', async () => {
    const check = start({ ...built.settings(), command: ['/nowhere/node'] });
    expect(await check(sound(), 'owner')).toMatchObject({ findings: [{ rule: 'check-stopped' }] });
  });

  test('is not left behind by a server that stops', async () => {
    const stopping = new AbortController();
    const command = [process.execPath, '-e', 'for (;;);'];
    const check = start({ ...built.settings(), command }, stopping.signal);
    const waiting = check(sound(), 'owner');
    setTimeout(() => stopping.abort(), 200);
    expect(await waiting).toBe('busy');
    expect(stopped).toEqual([]);
  });
});

describe('checks', () => {
  test('come one after the other, and who would wait too long is told so', async () => {
    const turns = createTurns(2, 50);
    const first = await turns.take();
    const second = turns.take();
    const third = turns.take();
    expect(await turns.take()).toBeNull();
    first?.end();
    const turn = await second;
    expect(turn).not.toBeNull();
    expect(await third).toBeNull();
    turn?.end();
    expect(await turns.take()).not.toBeNull();
  });
});
