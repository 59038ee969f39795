import { isEnd, type StoryGraph, witnessOf } from '../explore/graph.ts';

/** Nodes among which the player can go round; each can be reached from each other one. */
export interface Cycle {
  readonly nodes: readonly number[];
  /** Whether an option leads out of it. */
  readonly exit: boolean;
  /** A shortest way into it. */
  readonly moves: readonly string[];
}

export function cyclesOf(graph: StoryGraph): readonly Cycle[] {
  return componentsOf(graph).flatMap((nodes) => {
    const inside = new Set(nodes);
    const targets = nodes.flatMap((node) => graph.nodes[node]?.edges.map(({ to }) => to) ?? []);
    if (!targets.some((to) => to !== null && inside.has(to))) return [];
    const unfinished = nodes.some((node) => isUnfinished(graph, node));
    const exit = unfinished || targets.some((to) => to !== null && !inside.has(to));
    const ways = nodes.map((node) => witnessOf(graph, node)).sort((a, b) => a.length - b.length);
    return [{ nodes, exit, moves: ways[0] ?? [] }];
  });
}

/** A node on which a cut-off search did not play on. */
function isUnfinished({ nodes }: StoryGraph, number: number): boolean {
  const node = nodes[number];
  return node !== undefined && !isEnd(node) && node.edges.length === 0;
}

/**
 * Strongly connected components, those that lead nowhere else first (Tarjan 1972). Written with a stack of
 * its own, because a story can be longer than the machine's stack is deep.
 */
export function componentsOf({ nodes }: StoryGraph): readonly (readonly number[])[] {
  const index = new Int32Array(nodes.length).fill(-1);
  const low = new Int32Array(nodes.length);
  const open: number[] = [];
  const isOpen = new Uint8Array(nodes.length);
  const found: number[][] = [];
  let counter = 0;

  const enter = (node: number) => {
    index[node] = counter;
    low[node] = counter;
    counter += 1;
    open.push(node);
    isOpen[node] = 1;
    return { node, next: 0 };
  };
  for (const [root] of nodes.entries()) {
    if (index[root] !== -1) continue;
    const calls = [enter(root)];
    for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
      const { node } = call;
      const to = nodes[node]?.edges[call.next]?.to;
      if (to !== undefined) {
        call.next += 1;
        if (to === null) continue;
        if (index[to] === -1) calls.push(enter(to));
        else if (isOpen[to] === 1) low[node] = Math.min(low[node] ?? 0, index[to] ?? 0);
        continue;
      }
      calls.pop();
      const caller = calls.at(-1)?.node;
      if (caller !== undefined) low[caller] = Math.min(low[caller] ?? 0, low[node] ?? 0);
      if (low[node] !== index[node]) continue;
      const component = open.splice(open.lastIndexOf(node));
      for (const member of component) isOpen[member] = 0;
      found.push(component);
    }
  }
  return found;
}
