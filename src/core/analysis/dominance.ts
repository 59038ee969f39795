import { type StoryGraph, type StoryNode, witnessOf } from '../explore/graph.ts';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import { dominates } from './fronts.ts';
import { decisionOf } from './gains.ts';
import { orderOf } from './order.ts';
import { type Moved, promises, reachFrom } from './reach.ts';
import { worldsOf } from './vectors.ts';
import { type Obstacle, type Verdict, verdictOf } from './verdict.ts';

/** An option beside which another can only lose, at the place where the moves lead. */
export interface Dominated {
  readonly better: string;
  readonly worse: string;
  readonly moves: readonly string[];
}

/** One decision over all states in which it is met. */
export interface DecisionVerdict {
  readonly decision: string;
  /** Whether the writer claims a dilemma. */
  readonly dilemma: boolean;
  readonly states: number;
  /** States in which there is nothing to choose. */
  readonly alone: number;
  /** Proven when no option on offer is at least as good in all four worlds as another and better in one. */
  readonly verdict: Verdict<Dominated>;
}

/** By the shifts of the options themselves: what a choice costs here and now. */
export function dominanceNow(graph: StoryGraph): readonly DecisionVerdict[] {
  const weight = worldsOf(graph);
  return judge(graph, (number, a, b) => dominates(weight(number, a), weight(number, b)), graph.bound);
}

/**
 * By all that can follow. Option A dominates B when for every final outcome that is still possible after B
 * there is one after A that is at least as good in all four worlds, and not the other way round: whatever
 * the player is after, A never closes a door that B leaves open. It suffices to compare the Pareto fronts.
 * What went before adds the same to both and drops out.
 */
export function dominanceDownstream(graph: StoryGraph): Result<readonly DecisionVerdict[], Obstacle> {
  const order = orderOf(graph);
  if (!order.ok) return order;
  const weight = worldsOf(graph);
  const reaches = reachFrom(graph, order.value, weight);
  const after = (number: number, edge: number): Moved => {
    const to = graph.nodes[number]?.edges[edge]?.to ?? null;
    return { reach: to === null ? null : (reaches[to] ?? null), by: weight(number, edge) };
  };
  return ok(
    judge(
      graph,
      (number, a, b) => {
        const [possible, other] = [after(number, a), after(number, b)];
        return other.reach !== null && promises(possible, other) && !promises(other, possible);
      },
      null,
    ),
  );
}

/** Whether one option (by position) of a node dominates another. */
type Relation = (node: number, better: number, worse: number) => boolean;

function judge(graph: StoryGraph, relation: Relation, obstacle: Obstacle | null): readonly DecisionVerdict[] {
  const places = new Map<string, number[]>();
  for (const [number, node] of graph.nodes.entries()) {
    if (node.options.length === 0) continue;
    const { name } = decisionOf(node);
    places.set(name, [...(places.get(name) ?? []), number]);
  }
  return [...places].map(([decision, numbers]) => {
    const nodes = numbers.flatMap((number) => graph.nodes[number] ?? []);
    const pairs = new Map<string, Dominated>();
    for (const number of numbers) {
      for (const [better, worse] of pairsOf(graph.nodes[number], number, relation)) {
        const key = `${better} ${worse}`;
        if (!pairs.has(key)) pairs.set(key, { better, worse, moves: witnessOf(graph, number) });
      }
    }
    return {
      decision,
      dilemma: nodes.some((node) => node.dilemma),
      states: nodes.length,
      alone: nodes.filter(({ options }) => options.length === 1).length,
      verdict: verdictOf([...pairs.values()], obstacle),
    };
  });
}

function pairsOf(
  node: StoryNode | undefined,
  number: number,
  relation: Relation,
): readonly (readonly [string, string])[] {
  const name = (position: number) => node?.options[position]?.id || `#${position}`;
  const positions = node?.options.map((_, position) => position) ?? [];
  return positions.flatMap((better) =>
    positions
      .filter((worse) => worse !== better && relation(number, better, worse))
      .map((worse) => [name(better), name(worse)] as const),
  );
}
