import { setImmediate as later } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Listener } from '../../src/server/sessions/listener.ts';

/** A page, and what there is to be shown. */
function openPage() {
  let newest = 1;
  let had = 0;
  const events: string[] = [];
  const compose = () => {
    if (had === newest) return null;
    had = newest;
    return new TextEncoder().encode(String(newest));
  };
  const page = new Listener('noor', compose, () => {
    events.push('came');
    return () => events.push('left');
  });
  const change = () => {
    newest += 1;
    page.offer();
  };
  return { page, change, events, reader: () => page.body.getReader() };
}

const textOf = ({ value }: { readonly value?: Uint8Array | undefined }) => new TextDecoder().decode(value);

test('a page gets what is newest when it comes, and then every change', async () => {
  const { change, reader } = openPage();
  const reading = reader();
  expect(textOf(await reading.read())).toBe('1');
  const next = reading.read();
  await later();
  change();
  expect(textOf(await next)).toBe('2');
});

test('a page that is slow skips to the newest, however much there was in between', async () => {
  const { change, reader } = openPage();
  const reading = reader();
  expect(textOf(await reading.read())).toBe('1');
  for (let n = 0; n < 1_000; n += 1) change();
  expect(textOf(await reading.read())).toBe('1001');
});

test('a sign of life is for pages that wait, not one more thing in the way of a slow one', async () => {
  const { page, reader } = openPage();
  const reading = reader();
  await reading.read();
  page.beat();
  page.beat();
  const next = reading.read();
  await later();
  page.beat();
  expect(textOf(await next)).toBe(': \n\n');
});

test('a page is there from its first read until it goes or is let go, once', async () => {
  const { page, events, reader } = openPage();
  expect(events).toEqual([]);
  const reading = reader();
  await reading.read();
  expect(events).toEqual(['came']);
  page.end();
  page.end();
  expect((await reading.read()).done).toBe(true);
  await reading.cancel();
  expect(events).toEqual(['came', 'left']);
});

test('nothing is offered any more to a page that went', async () => {
  const { change, events, reader } = openPage();
  const reading = reader();
  await reading.read();
  await reading.cancel();
  change();
  expect(events).toEqual(['came', 'left']);
});
