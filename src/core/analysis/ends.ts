import { isEnd, type StoryGraph, witnessOf } from '../explore/graph.ts';
import type { InkFault } from '../ink.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** A place from which no end can be reached any more, whatever is chosen. */
export interface DeadEnd {
  readonly moves: readonly string[];
}

export interface Break {
  readonly moves: readonly string[];
  readonly fault: InkFault;
}

/** Every state reaches an end: nobody gets stuck, and with no cycles every path ends. */
export function everyStateEnds(graph: StoryGraph): Verdict<DeadEnd> {
  const ends = reachesEnd(graph);
  const stuck = graph.nodes.flatMap((_, number) =>
    ends.has(number) ? [] : [{ moves: witnessOf(graph, number) }],
  );
  return verdictOf(stuck, graph.bound);
}

/** Where the story itself fails: it runs out of words, or beyond a limit. One witness a reason. */
export function nothingBreaks(graph: StoryGraph): Verdict<Break> {
  const breaks = new Map<string, Break>();
  const note = (moves: readonly string[], fault: InkFault | null) => {
    if (fault !== null && !breaks.has(fault.reason)) breaks.set(fault.reason, { moves, fault });
  };
  note([], graph.opening.fault);
  for (const [number, { edges }] of graph.nodes.entries()) {
    for (const { move, fault } of edges) {
      if (fault !== null && !breaks.has(fault.reason)) note([...witnessOf(graph, number), move], fault);
    }
  }
  return verdictOf([...breaks.values()], graph.bound);
}

/** Nodes that lead to an end; those on which a cut-off search did not play on count as leading there. */
function reachesEnd({ nodes }: StoryGraph): ReadonlySet<number> {
  const before: number[][] = nodes.map(() => []);
  for (const [number, { edges }] of nodes.entries()) {
    for (const { to } of edges) if (to !== null) before[to]?.push(number);
  }
  const found = new Set<number>();
  const waiting = nodes.flatMap((node, number) => (isEnd(node) || node.edges.length === 0 ? [number] : []));
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (found.has(number)) continue;
    found.add(number);
    waiting.push(...(before[number] ?? []));
  }
  return found;
}
