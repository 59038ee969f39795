import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { IncomingMessage, type Server, ServerResponse } from 'node:http';
import { connect, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressTexts } from '../../../src/tools/site/compress.ts';
import { NOTHING_INLINE, parseInlineHashes, setSecurityHeaders } from '../../../src/tools/site/headers.ts';
import { close, listen } from '../../../src/tools/site/listen.ts';
import { createSite } from '../../../src/tools/site/serve.ts';

const outside = mkdtempSync(join(tmpdir(), 'laveren-site-'));
const folder = join(outside, 'dist');
const script = `export const text = '${'laveren '.repeat(500)}';\n`;
let server: Server;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, 'nl/perfect-plan'), { recursive: true });
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(outside, 'secret.txt'), 'not for the web');
  writeFileSync(join(outside, 'dist-secret.txt'), 'a neighbour whose name begins alike');
  writeFileSync(join(folder, 'index.html'), '<h1>Laveren</h1>');
  writeFileSync(join(folder, 'nl/perfect-plan/index.html'), '<h1>Het perfecte plan</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Niet gevonden</h1>');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets/main-Ab12_-9z.js'), script);
  await compressTexts(folder);
  server = createSite(folder);
  port = await listen(server, '127.0.0.1', 0);
});

afterAll(async () => {
  await close(server);
  rmSync(outside, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);

/** What comes back for bytes that no well-behaved client sends. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  let answer = '';
  socket.on('data', (data) => {
    answer += String(data);
  });
  await once(socket, 'close');
  return answer;
}

const rawGet = (path: string) => raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

describe('pages', () => {
  test('the address of a scenario answers with its page', async () => {
    const response = await get('/nl/perfect-plan/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe('<h1>Het perfecte plan</h1>');
  });

  test('a page is asked for anew every time, and not sent again when it is the same', async () => {
    const response = await get('/');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const tag = response.headers.get('etag') ?? '';
    expect((await get('/', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });

  test('a file with a hash in its name may be kept forever, another may not', async () => {
    const hashed = await get('/assets/main-Ab12_-9z.js');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  test('what is not there gets the page that says so', async () => {
    const response = await get('/nl/no-such-thing/');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe('<h1>Niet gevonden</h1>');
  });

  test('a new build shows without a restart', async () => {
    writeFileSync(join(folder, 'later.txt'), 'new');
    expect(await (await get('/later.txt')).text()).toBe('new');
    rmSync(join(folder, 'later.txt'));
    expect((await get('/later.txt')).status).toBe(404);
  });
});

describe('compression', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('a browser that accepts %s gets it', async (accepted, encoding) => {
    const response = await get('/assets/main-Ab12_-9z.js', { headers: { 'Accept-Encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(response.headers.get('content-type')).toBe('text/javascript');
    expect(Number(response.headers.get('content-length')) < script.length).toBe(encoding !== null);
    expect(await response.text()).toBe(script);
  });
});

describe('requests that are no page views', () => {
  test('HEAD gives the headers of GET and no body, also when nothing is there', async () => {
    const head = await rawHead('/');
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(head).toMatch(/content-length: 16/i);
    expect(head.endsWith('\r\n\r\n')).toBe(true);
    const missing = await rawHead('/nowhere');
    expect(missing).toMatch(/^HTTP\/1\.1 404 /);
    expect(missing.endsWith('\r\n\r\n')).toBe(true);
  });

  const rawHead = (path: string) => raw(`HEAD ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const response = await get('/', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/nl/../../secret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '//secret.txt',
    '/../dist-secret.txt',
    '/nl/perfect-plan/..%c0%af..%c0%af../secret.txt',
    '/secret.txt%00.html',
    'http://evil/../secret.txt',
  ])('nothing outside the site is to be had with %s', async (path) => {
    const answer = await rawGet(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('not for the web');
    expect(answer).not.toContain('neighbour');
  });

  test('half a character and nonsense do not stop the server', async () => {
    expect(await rawGet('/%E0%A4%A')).toMatch(/^HTTP\/1\.1 404 /);
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect((await get('/')).status).toBe(200);
  });
});

describe('what a page may do', () => {
  test('scripts come from the site itself, never from a text', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toContain('unsafe-inline');
  });

  test('the inline script and style that the build wrote are allowed by their hash', async () => {
    const hash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
    const other = 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=';
    writeFileSync(join(folder, 'csp.json'), JSON.stringify({ scripts: [hash], styles: [other] }));
    const policy = (await get('/')).headers.get('content-security-policy');
    rmSync(join(folder, 'csp.json'));
    expect(policy).toContain(`script-src 'self' '${hash}';`);
    expect(policy).toContain(`style-src 'self' '${other}';`);
  });

  test.each([[[]], [{}], [{ scripts: ["'unsafe-inline'"], styles: [] }]])(
    'a list of hashes with anything else in it is refused: %j',
    (list) => {
      expect(() => parseInlineHashes(JSON.stringify(list))).toThrow(/does not hold lists of hashes/);
    },
  );

  test('a site behind TLS is visited over TLS only from then on', () => {
    for (const secure of [true, false]) {
      const response = new ServerResponse(new IncomingMessage(new Socket()));
      setSecurityHeaders(response, NOTHING_INLINE, secure);
      expect(response.hasHeader('strict-transport-security')).toBe(secure);
    }
  });

  test('files are what they are called, also on the page for what is missing', async () => {
    for (const path of ['/', '/nowhere']) {
      expect((await get(path)).headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});
