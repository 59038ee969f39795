import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/client/ask.ts';

const JSON_TYPE = { 'Content-Type': 'application/json' };

let server: Server;
let answer: RequestListener;

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // A page asks its own site; a test has to say which that is.
  const whole = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => whole(`http://127.0.0.1:${port}${path}`, init));
});

afterEach(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const codeOf = async () => {
  const asked = await ask('GET', '/classes/7f');
  return asked.ok ? 'ok' : asked.error.code;
};

describe('asking the class server', () => {
  it('gives what it answers, and why it refuses', async () => {
    answer = (_, response) => response.writeHead(200, JSON_TYPE).end('{"name":"Klas 1"}');
    expect(await ask('GET', '/classes/7f')).toEqual({ ok: true, value: { name: 'Klas 1' } });
    answer = (_, response) => response.writeHead(404, JSON_TYPE).end('{"problem":"not-found","reason":""}');
    expect(await codeOf()).toBe('not-found');
  });

  it('says that there is no connection where an answer breaks off, and not that there is no server', async () => {
    answer = (_, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'Content-Length': '100' });
      response.write('{"name":"Kl', () => response.destroy());
    };
    expect(await codeOf()).toBe('offline');
    answer = (_, response) => response.writeHead(200, JSON_TYPE).end('{"name":"Kl');
    expect(await codeOf()).toBe('offline');
  });

  it('says that there is no server where the site is only a folder of files', async () => {
    answer = (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>');
    expect(await codeOf()).toBe('no-server');
    answer = (_, response) => response.writeHead(404).end();
    expect(await codeOf()).toBe('no-server');
  });

  it('says that there is no connection while a server starts or falls over, or nobody is there', async () => {
    answer = (_, response) => response.writeHead(502, { 'Content-Type': 'text/html' }).end('Bad gateway');
    expect(await codeOf()).toBe('offline');
    answer = (_, response) => response.destroy();
    expect(await codeOf()).toBe('offline');
  });
});
