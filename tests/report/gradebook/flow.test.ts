import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowOf } from '../../../src/report/gradebook/flow.ts';
import { countedPlays } from '../../../src/report/gradebook/plays.ts';
import { law } from '../../support/law.ts';
import { classes, play, turn } from './support.ts';

test('the courses of a class lie over each other, from the first decision to the endings', () => {
  const flow = flowOf([
    play('a', [turn('x', 3), turn('y', 3)], 'calm'),
    play('b', [turn('x', 0), turn('z', 3)], 'storm'),
    play('c', [turn('x', 0)], null),
  ]);
  expect(flow.nodes.map(({ id, count }) => `${id}: ${count}`)).toEqual([
    '0 x x-0: 2',
    '0 x x-3: 1',
    '1 y y-3: 1',
    '1 z z-3: 1',
    'ending calm: 1',
    'ending storm: 1',
  ]);
  expect(flow.links).toContainEqual({ from: '0 x x-3', to: '1 y y-3', count: 1 });
  expect(flow.links).toContainEqual({ from: '1 z z-3', to: 'ending storm', count: 1 });
});

test('what few chose at a decision is not told; that they came there is', () => {
  const plays = [play('a', [turn('x', 3), turn('y', 3)]), play('b', [turn('x', 0)])];
  expect(flowOf(plays, (n) => n > 1).nodes.map(({ id }) => id)).toEqual([
    '0 x x-0',
    '0 x x-3',
    '1 y',
    'ending done',
  ]);
});

law(
  'what flows into a place is what was counted there, and every link leads on',
  fc.property(classes, (plays) => {
    const { nodes, links } = flowOf(plays);
    const steps = new Map(nodes.map(({ id, step }) => [id, step]));
    for (const { from, to } of links) expect(steps.get(from) ?? 0).toBeLessThanOrEqual(steps.get(to) ?? -1);
    for (const { id, step, count, ending } of nodes) {
      const into = links.filter(({ to }) => to === id).reduce((sum, link) => sum + link.count, 0);
      if (step > 0 && ending === null) expect(into).toBe(count);
      expect(into).toBeLessThanOrEqual(count);
    }
  }),
);

test('of each member the first attempt that came to an ending counts, else the first at all', () => {
  const plays = [
    play('a', [turn('x', 0)], null, 'a-1'),
    play('a', [turn('x', 1)], 'done', 'a-2'),
    play('a', [turn('x', 3)], 'done', 'a-3'),
    play('b', [turn('x', 0)], null, 'b-1'),
    play('b', [turn('x', 0)], null, 'b-2'),
  ];
  expect(countedPlays(plays).map(({ attempt }) => attempt)).toEqual(['a-2', 'b-1']);
});
