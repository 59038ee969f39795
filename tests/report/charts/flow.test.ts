import { expect, test } from 'vitest';
import { flowChart } from '../../../src/report/charts/flow.ts';
import { layoutOf } from '../../../src/report/charts/flow-layout.ts';
import { shareChart } from '../../../src/report/charts/share.ts';
import { type FlowNode, flowOf } from '../../../src/report/gradebook/flow.ts';
import type { ClassPlay } from '../../../src/report/gradebook/plays.ts';
import { play, turn } from '../gradebook/support.ts';

const TITLES: Readonly<Record<string, string>> = { d4: 'Een lange vraag over de vragenlijst van het Lab' };

const CHART = {
  id: 'flow',
  title: 'De koers van de klas',
  description: 'De getallen staan in de tabel.',
  nameOf: ({ option, ending }: FlowNode) => (ending === null ? `Kies ${option}` : `Einde ${ending}`),
  titleOf: (decision: string) => TITLES[decision] ?? `Keuze ${decision}`,
  endings: 'Afloop',
};

const SMALL = flowOf([
  play('a', [turn('x', 3), turn('y', 3)], 'calm'),
  play('b', [turn('x', 0), turn('z', 3)], 'storm'),
  play('c', [turn('x', 0)], null),
]);

/** A class of 120 over 17 steps, each with up to four decisions; some are still under way. */
function largeClass(): readonly ClassPlay[] {
  return Array.from({ length: 120 }, (_, member) => {
    const length = 12 + (member % 6);
    const turns = Array.from({ length }, (_, step) => {
      const way = step % 4 === 3 ? (member * 7 + step) % 2 : 0;
      const level = ([0, 1, 3] as const)[(member * 5 + step * (1 + (member % 3))) % 3] ?? 0;
      return turn(`d${step * 2 + way}`, level);
    });
    return play(`m${member}`, turns, member % 10 === 0 ? null : `e${member % 3}`);
  });
}

test.each([
  ['a small class', 'flow-small', SMALL],
  ['120 members over 17 steps', 'flow-large', flowOf(largeClass())],
  ['nobody', 'flow-nobody', flowOf([])],
])('the course of a class is drawn the same every time for %s', async (_, name, flow) => {
  await expect(flowChart(flow, CHART)).toMatchFileSnapshot(`../golden/${name}.svg`);
});

test('a place is as high as its members, and the bands that arrive are as thick as those who come', () => {
  const { nodes, links } = layoutOf(flowOf(largeClass()), { top: 0, members: 240, gap: 50 });
  const [first] = nodes;
  const unit = ((first?.bottom ?? 0) - (first?.top ?? 0)) / (first?.node.count ?? 0);
  expect(unit).toBeGreaterThan(0);
  for (const { node, top, bottom } of nodes) expect(bottom - top).toBeCloseTo(node.count * unit, 3);
  for (const { count, thickness } of links) expect(thickness).toBeCloseTo(count * unit, 3);
});

test('every band leads to the right, and places in a column stand clear of each other', () => {
  const { nodes, links } = layoutOf(flowOf(largeClass()), { top: 0, members: 240, gap: 50 });
  expect([nodes.length, links.length]).toEqual([48, 68]);
  for (const { from, to } of links) expect(to.column).toBeGreaterThan(from.column);
  for (const one of nodes) {
    for (const other of nodes) {
      if (one === other || one.column !== other.column) continue;
      expect(one.bottom < other.top || other.bottom < one.top).toBe(true);
    }
  }
});

test('one decision that nobody has gone on from is drawn too', () => {
  expect(flowChart(flowOf([play('a', [turn('x', 3)], null)]), CHART)).not.toContain('NaN');
});

test('a title of somebody cannot become markup', () => {
  const svg = flowChart(SMALL, { ...CHART, nameOf: () => '<script>' });
  expect(svg).not.toContain('<script>');
});

test('the bar of an option is the same every time', async () => {
  const frame = { id: 'share', title: 'Vraag door', description: '45 van 100' };
  const svg = shareChart({ option: 'ask', count: 45, offered: 100 }, 120, frame);
  await expect(svg).toMatchFileSnapshot('../golden/share.svg');
});
