import { expect, test } from 'vitest';
import { createMemory } from '../../src/server/memory.ts';

/** Makes `1`, `2`, … and counts how often it was asked to. */
function maker() {
  const made = { times: 0 };
  const make = async () => {
    made.times += 1;
    return made.times;
  };
  return { made, make };
}

test('the same is made once, also for who asks while it is being made', async () => {
  const memory = createMemory<number>(2);
  const { made, make } = maker();
  expect(await Promise.all([memory.recall('a', 'now', make), memory.recall('a', 'now', make)])).toEqual([
    1, 1,
  ]);
  expect(made.times).toBe(1);
});

test('another stamp has it made again', async () => {
  const memory = createMemory<number>(2);
  const { make } = maker();
  expect(await memory.recall('a', 'now', make)).toBe(1);
  expect(await memory.recall('a', 'later', make)).toBe(2);
});

test('the one asked for longest ago makes room', async () => {
  const memory = createMemory<number>(2);
  const { made, make } = maker();
  for (const key of ['a', 'b', 'a', 'c', 'a']) await memory.recall(key, 'now', make);
  expect(made.times).toBe(3);
  await memory.recall('b', 'now', make);
  expect(made.times).toBe(4);
});

test('what could not be made is tried again', async () => {
  const memory = createMemory<number>(2);
  const failing = memory.recall('a', 'now', () => Promise.reject(new Error('away')));
  await expect(failing).rejects.toThrow('away');
  expect(await memory.recall('a', 'now', async () => 7)).toBe(7);
});
