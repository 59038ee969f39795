import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Hono } from 'hono';
import { afterEach, expect, test, vi } from 'vitest';
import type { Bus, LiveEvent } from '../../src/server/live/bus.ts';
import { createListeners } from '../../src/server/live/bus.ts';
import { createPulse } from '../../src/server/live/pulse.ts';
import { streamTopic } from '../../src/server/live/stream.ts';
import { createGate } from '../../src/tools/site/gate.ts';
import { close, listen } from '../../src/tools/site/listen.ts';

afterEach(() => vi.useRealTimers());

/** Pages on a topic, and whoever writes to it; what is past lies in a list. */
function openTopic(past: readonly LiveEvent[] = []) {
  const listeners = createListeners();
  const stopping = new AbortController();
  const counted = { listening: 0 };
  const bus: Bus = {
    publish: async (topic, data) => ({ id: 0, topic, data }),
    listen: listeners.add,
    since: async (_, id) => past.filter((event) => event.id > id),
    close: async () => undefined,
  };
  const needs = {
    bus,
    pulse: createPulse(stopping.signal),
    stopping: stopping.signal,
    report: (error: Error) => {
      throw error;
    },
    metrics: {
      answered: () => undefined,
      handedIn: () => undefined,
      listening: (change: 1 | -1) => {
        counted.listening += change;
      },
      text: async () => ({ type: '', body: '' }),
    },
  };
  const app = new Hono().get('/', (context) => streamTopic(context, needs, 'a'));
  const open = async (headers: Record<string, string> = {}) => {
    const response = await app.request('/', { headers });
    if (response.body === null) throw new Error('a page has to hear something');
    return { response, reader: response.body.getReader() };
  };
  return { app, open, listeners, stopping, counted };
}

const textOf = async (reader: ReadableStreamDefaultReader<Uint8Array>) =>
  Buffer.from((await reader.read()).value ?? '').toString();

test('a page hears a sign of life at once, then every event with its number', async () => {
  const { open, listeners } = openTopic();
  const { response, reader } = await open();
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  expect(await textOf(reader)).toBe(': \n\n');
  listeners.tell({ id: 7, topic: 'a', data: '{"x":1}' });
  listeners.tell({ id: 8, topic: 'b', data: '{"of":"another topic"}' });
  listeners.tell({ id: 9, topic: 'a', data: '{"x":2}' });
  expect(await textOf(reader)).toBe('data: {"x":1}\nid: 7\n\n');
  expect(await textOf(reader)).toBe('data: {"x":2}\nid: 9\n\n');
});

test('a page that comes back gets what it missed', async () => {
  const { open } = openTopic([{ id: 500, topic: 'a', data: '"missed"' }]);
  const { reader } = await open({ 'Last-Event-ID': '499' });
  await textOf(reader);
  expect(await textOf(reader)).toContain('"missed"');
});

test('every open page gets a sign of life within fifteen seconds, and not all at one moment', async () => {
  vi.useFakeTimers();
  const { signal } = new AbortController();
  const pulse = createPulse(signal);
  const beats: number[] = [];
  for (let second = 0; second < 5; second += 1) {
    pulse.add({ beat: () => beats.push(second), end: () => undefined });
    vi.advanceTimersByTime(1_000);
  }
  expect(beats).toEqual([]);
  vi.advanceTimersByTime(10_000);
  expect(beats).toEqual([0]);
  vi.advanceTimersByTime(4_000);
  expect(beats).toEqual([0, 1, 2, 3, 4]);
});

test('a page that leaves is counted out and forgotten', async () => {
  const { open, listeners, counted } = openTopic();
  const { reader } = await open();
  await textOf(reader);
  expect(counted.listening).toBe(1);
  await reader.cancel();
  expect(counted.listening).toBe(0);
  expect(listeners.has('a')).toBe(false);
});

test('a page that does not read is let go, instead of filling the memory with what it does not hear', async () => {
  const { open, listeners, counted } = openTopic();
  const { reader } = await open();
  await textOf(reader);
  for (let id = 1; id <= 1_500; id += 1) listeners.tell({ id, topic: 'a', data: `"${'x'.repeat(1_000)}"` });
  expect(counted.listening).toBe(0);
  expect(listeners.has('a')).toBe(false);
  await expect(reader.read()).rejects.toThrow('does not read');
});

test('a page that asks for nothing but the head of the answer follows nothing', async () => {
  const { app, counted } = openTopic();
  expect((await app.request('/', { method: 'HEAD' })).status).toBe(200);
  expect(counted.listening).toBe(0);
});

test('all pages are let go when the process stops, also one that comes then', async () => {
  const { open, stopping, counted } = openTopic();
  const { reader } = await open();
  await textOf(reader);
  stopping.abort();
  expect(await reader.read()).toMatchObject({ done: true });
  const late = await open();
  await textOf(late.reader);
  expect(await late.reader.read()).toMatchObject({ done: true });
  await pause(1);
  expect(counted.listening).toBe(0);
});

test('over a connection a page hears the same, is counted out when it leaves, and let go when it does not read', async () => {
  const { app, listeners, stopping, counted } = openTopic([{ id: 500, topic: 'a', data: '"missed"' }]);
  const gate = createGate();
  gate.open(app);
  const server = createServer(gate.listener);
  const port = await listen(server, '127.0.0.1', 0);
  const open = async (method: string, last = '') => {
    const headers = last === '' ? {} : { 'Last-Event-ID': last };
    const options = { host: '127.0.0.1', port, method, headers, agent: false };
    const [page]: IncomingMessage[] = await once(get(options), 'response');
    if (page === undefined) throw new Error('there is an answer');
    let text = '';
    page.setEncoding('utf8').on('error', () => undefined);
    return {
      page,
      read: () => page.on('data', (piece) => (text += piece)),
      heard: () => text,
    };
  };
  const head = await open('HEAD');
  expect(head.page.statusCode).toBe(200);
  expect(counted.listening).toBe(0);

  const reads = await open('GET', '499');
  reads.read();
  expect(reads.page.headers).toMatchObject({
    ...{ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
  listeners.tell({ id: 501, topic: 'a', data: '"now"' });
  await expect.poll(reads.heard).toContain('data: "now"\nid: 501\n\n');
  expect(reads.heard()).toContain('data: "missed"\nid: 500\n\n');

  const leaves = await open('GET');
  expect(counted.listening).toBe(2);
  leaves.page.destroy();
  await expect.poll(() => counted.listening).toBe(1);

  await open('GET');
  const long = JSON.stringify('x'.repeat(100_000));
  await expect
    .poll(
      () => {
        for (let id = 0; id < 5; id += 1) listeners.tell({ id, topic: 'a', data: long });
        return counted.listening;
      },
      { timeout: 20_000 },
    )
    .toBe(1);

  stopping.abort();
  await once(reads.page, 'close');
  expect(counted.listening).toBe(0);
  await close(server);
});
