import { type SankeyNode, sankey } from 'd3-sankey';
import type { Flow, FlowLink, FlowNode } from '../gradebook/flow.ts';

/** Where everything of a flow stands: a column for each step, and the thickness of a link is its members. */
export interface FlowLayout {
  readonly columns: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

export interface PlacedNode {
  readonly node: FlowNode;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the middle of its thickness at one place to that at the other. */
export interface PlacedLink {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly count: number;
  readonly start: number;
  readonly end: number;
  readonly thickness: number;
}

interface Space {
  readonly top: number;
  /** Of all members together in one column. */
  readonly members: number;
  /** Between two places in a column: room for their words. */
  readonly gap: number;
}

type Datum = { readonly id: string; readonly node: FlowNode; readonly fixedValue: number };
type Way = { readonly source: string; readonly target: string; readonly value: number };

/** Places are moved up and down until few links cross, with d3-sankey; the same flow always lies the same. */
export function layoutOf({ nodes, links }: Flow, { top, members, gap }: Space): FlowLayout {
  if (nodes.length === 0) return { columns: 0, nodes: [], links: [] };
  const fullest = Math.max(...countsPerStep(nodes));
  const make = sankey<Datum, Way>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ node }) => node.step)
    .nodePadding(gap)
    .extent([
      [0, top],
      [1, top + members + gap * (fullest - 1)],
    ]);
  const made = make({
    nodes: nodes.map((node) => ({ id: node.id, node, fixedValue: node.count })),
    links: links.map(({ from, to, count }: FlowLink) => ({ source: from, target: to, value: count })),
  });
  const placed = new Map(made.nodes.map((one) => [one.id, placedNode(one)]));
  return {
    columns: 1 + Math.max(...[...placed.values()].map(({ column }) => column)),
    nodes: [...placed.values()],
    links: made.links.flatMap(({ source, target, value, y0 = 0, y1 = 0, width = 0 }) => {
      const [from, to] = [placed.get(idOf(source)), placed.get(idOf(target))];
      if (from === undefined || to === undefined) return [];
      return [{ from, to, count: value, start: y0, end: y1, thickness: width }];
    }),
  };
}

function countsPerStep(nodes: readonly FlowNode[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { step } of nodes) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts.values()];
}

/** Endings have the column behind the last step also where the longest course has none. */
function placedNode({ node, y0 = 0, y1 = 0 }: SankeyNode<Datum, Way>): PlacedNode {
  return { node, column: node.step, top: y0, bottom: y1 };
}

/** After the layout a link holds its places themselves. */
function idOf(end: string | number | { readonly id: string }): string {
  return typeof end === 'object' ? end.id : String(end);
}
