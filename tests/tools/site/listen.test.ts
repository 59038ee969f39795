import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { close, listen, parsePort } from '../../../src/tools/site/listen.ts';

const server = () => createServer((_, response) => response.end('here'));

test.each([
  ['4173', 4173],
  ['0', 0],
  ['65535', 65535],
  ['65536', null],
  ['-1', null],
  ['80.5', null],
  ['0x50', null],
  ['', null],
  [' 80', null],
  ['http', null],
])('a port given as "%s" is %s', (text, port) => {
  expect(parsePort(text)).toBe(port);
});

test('a port that is taken gives the next free one', async () => {
  const first = server();
  const second = server();
  const taken = await listen(first, '127.0.0.1', 0);
  const free = await listen(second, '127.0.0.1', taken);
  expect(free).toBeGreaterThan(taken);
  expect(await (await fetch(`http://127.0.0.1:${free}`)).text()).toBe('here');
  await Promise.all([close(first), close(second)]);
});

test('an address that is not of this machine is an error and not a search', async () => {
  await expect(listen(server(), '192.0.2.1', 0)).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
});

test('closing does not wait for a visitor who stays connected and says nothing', async () => {
  const site = server();
  const port = await listen(site, '127.0.0.1', 0);
  const visitor = connect(port, '127.0.0.1');
  await once(visitor, 'connect');
  visitor.on('error', () => undefined);
  const started = performance.now();
  await close(site);
  expect(performance.now() - started).toBeLessThan(3000);
});
