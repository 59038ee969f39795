import { decisionOf } from '../../core/analysis/gains.ts';
import { orderOf } from '../../core/analysis/order.ts';
import { isEnd, type StoryGraph, type StoryNode } from '../../core/explore/graph.ts';
import type { Option } from '../../core/moment.ts';

/** A scenario as a reader sees it: each decision and each ending once, in whatever states it is met. */
export interface Plot {
  /** In the order in which a search from the opening meets them. */
  readonly boxes: readonly PlotBox[];
  readonly arrows: readonly Arrow[];
  /** All paths together; null where they cannot be counted. */
  readonly paths: bigint | null;
}

export interface PlotBox {
  /** Of the decision, or of the ending with `end:` before it. */
  readonly name: string;
  readonly kind: 'decision' | 'dilemma' | 'ending';
  /** Everything that is ever on offer here; empty for an ending. */
  readonly options: readonly Option[];
  /** Paths that come by. */
  readonly paths: bigint | null;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Positions in the options of the box, from 0. */
  readonly options: readonly number[];
  readonly paths: bigint | null;
}

export function plotOf(graph: StoryGraph): Plot {
  const flow = flowOf(graph);
  const boxes = new Map<string, PlotBox & { readonly options: Option[] }>();
  const arrows = new Map<string, Arrow & { readonly options: number[] }>();
  for (const [number, node] of graph.nodes.entries()) {
    const name = nameOf(node);
    const known = boxes.get(name) ?? { name, kind: kindOf(node), options: [], paths: null };
    const paths = add(known.paths, flow?.through(number) ?? null);
    boxes.set(name, { ...known, kind: node.dilemma ? 'dilemma' : known.kind, paths });
    for (const option of node.options) if (!known.options.includes(option)) known.options.push(option);
    for (const [at, { to, option }] of node.edges.entries()) {
      const target = to === null ? undefined : graph.nodes[to];
      if (target === undefined) continue;
      const key = `${name}\n${nameOf(target)}`;
      const arrow = arrows.get(key) ?? { from: name, to: nameOf(target), options: [], paths: null };
      arrows.set(key, { ...arrow, paths: add(arrow.paths, flow?.along(number, at) ?? null) });
      const position = known.options.indexOf(option);
      if (!arrow.options.includes(position)) arrow.options.push(position);
    }
  }
  return {
    boxes: [...boxes.values()],
    arrows: [...arrows.values()].map((arrow) => ({
      ...arrow,
      options: [...arrow.options].sort((a, b) => a - b),
    })),
    paths: flow?.through(0) ?? null,
  };
}

const nameOf = (node: StoryNode): string =>
  isEnd(node) ? `end:${node.ending ?? ''}` : decisionOf(node).name || (node.options[0]?.text ?? '');

const kindOf = (node: StoryNode): PlotBox['kind'] => (isEnd(node) ? 'ending' : 'decision');

const add = (a: bigint | null, b: bigint | null): bigint | null => (b === null ? a : (a ?? 0n) + b);

interface Flow {
  through(node: number): bigint;
  along(node: number, edge: number): bigint;
}

/** How many paths come by a node or an edge: ways to it times ways from it. Null where paths go round. */
function flowOf(graph: StoryGraph): Flow | null {
  const order = orderOf(graph);
  if (!order.ok) return null;
  const before = new Array<bigint>(graph.nodes.length).fill(0n);
  const after = graph.nodes.map((node): bigint => (isEnd(node) ? 1n : 0n));
  before[0] = 1n;
  for (const number of order.value) {
    for (const { to } of graph.nodes[number]?.edges ?? []) {
      if (to !== null) before[to] = (before[to] ?? 0n) + (before[number] ?? 0n);
    }
  }
  for (const number of [...order.value].reverse()) {
    for (const { to } of graph.nodes[number]?.edges ?? []) {
      if (to !== null) after[number] = (after[number] ?? 0n) + (after[to] ?? 0n);
    }
  }
  return {
    through: (node) => (before[node] ?? 0n) * (after[node] ?? 0n),
    along: (node, edge) => {
      const to = graph.nodes[node]?.edges[edge]?.to ?? null;
      return to === null ? 0n : (before[node] ?? 0n) * (after[to] ?? 0n);
    },
  };
}
