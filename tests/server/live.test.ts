import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { Bus, LiveEvent } from '../../src/server/live/bus.ts';
import { localBus } from '../../src/server/live/local.ts';
import { sharedBus } from '../../src/server/live/shared.ts';
import { onBothDatabases, type TestDatabase } from './support/databases.ts';

const open: Bus[] = [];
afterEach(async () => {
  for (const bus of open.splice(0)) await bus.close();
});

/** Two processes on PostgreSQL; on a file there is one. */
function twoEnds(database: TestDatabase): readonly [Bus, Bus] {
  const make = () =>
    database.kind === 'postgres'
      ? sharedBus(database.current(), database.address(), () => 1)
      : localBus(database.current(), () => 1);
  const here = make();
  const there = database.kind === 'postgres' ? make() : here;
  open.push(here, there);
  return [here, there];
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await pause(50);
  expect(holds()).toBe(true);
}

onBothDatabases('an event', (database) => {
  test('reaches everybody who listens to its topic, on whichever process, once and in order', async () => {
    const [here, there] = twoEnds(database);
    const heard: string[] = [];
    there.listen('a', ({ data }) => heard.push(data));
    there.listen('b', () => heard.push('of another topic'));
    // The other process needs a moment to be connected; from then on nothing is missed.
    await until(() => {
      void here.publish('a', 'hello');
      return heard.length > 0;
    });
    heard.length = 0;
    await pause(300);
    heard.length = 0;
    for (const data of ['1', '2', '3']) await here.publish('a', data);
    await until(() => heard.length >= 3);
    expect(heard).toEqual(['1', '2', '3']);
  });

  test('may be longer than a notice of PostgreSQL, and does not let shorter ones pass', async () => {
    const [here, there] = twoEnds(database);
    const heard: string[] = [];
    there.listen('a', ({ data }) => heard.push(data));
    await until(() => {
      void here.publish('a', 'hello');
      return heard.length > 0;
    });
    await pause(300);
    heard.length = 0;
    const long = JSON.stringify('é'.repeat(9_000));
    for (const data of ['"one two"', long, '"after"']) await here.publish('a', data);
    await until(() => heard.length >= 3);
    expect(heard).toEqual(['"one two"', long, '"after"']);
  });

  test('can be read afterwards by who was away', async () => {
    const [here, there] = twoEnds(database);
    const first = await here.publish('a', '1');
    await here.publish('a', '2');
    await here.publish('b', 'x');
    const missed: readonly LiveEvent[] = await there.since('a', first.id);
    expect(missed.map(({ data }) => data)).toEqual(['2']);
  });

  test('is not heard any more by who stopped listening', async () => {
    const [here] = twoEnds(database);
    const heard: string[] = [];
    here.listen('a', ({ data }) => heard.push(data))();
    await here.publish('a', '1');
    await pause(200);
    expect(heard).toEqual([]);
  });
});
