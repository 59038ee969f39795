import { setTimeout as pause } from 'node:timers/promises';
import { Hono } from 'hono';
import { afterEach, expect, test, vi } from 'vitest';
import type { Bus, LiveEvent } from '../../src/server/live/bus.ts';
import { createListeners } from '../../src/server/live/bus.ts';
import { createPulse } from '../../src/server/live/pulse.ts';
import { streamTopic } from '../../src/server/live/stream.ts';

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
  for (let id = 1; id <= 400; id += 1) listeners.tell({ id, topic: 'a', data: '"x"' });
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
