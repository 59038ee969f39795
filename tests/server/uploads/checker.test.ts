import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CheckerSettings, createChecker } from '../../../src/server/uploads/checker.ts';
import { UPLOAD_LIMITS } from '../../../src/wire/own-scenarios.ts';
import { builtChecker, checkHere } from '../support/checker.ts';
import { opening, smallTalk, zipOf } from '../support/zips.ts';

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
    expect(report).toEqual(checkHere(sound()));
    expect(stopped).toEqual([]);
    const command = built.settings().command;
    const peek = (code: string) =>
      start({ ...built.settings(), command: [...command.slice(0, -1), '-e', code] });
    const told = (what: string) => `process.stdout.write(JSON.stringify({ checked: null, findings: [
      { file: '', line: null, rule: 'x', severity: 'error', values: {}, message: String(${what}), explained: null }] }))`;
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
