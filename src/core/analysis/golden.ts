import { isEnd, type StoryGraph, witnessOf } from '../explore/graph.ts';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import { type Front, frontOf, type Vector, type VectorWeight } from './fronts.ts';
import { orderOf } from './order.ts';
import { joinOf, mostOf, pointsOf, promises, type Reach, reachFrom, reachTo } from './reach.ts';
import { rolesOf, worldsOf } from './vectors.ts';
import { type Obstacle, type Verdict, verdictOf } from './verdict.ts';

export interface Golden {
  /** The ending's name; null where a path is meant. */
  readonly ending: string | null;
  readonly moves: readonly string[];
  /** What the path gathers in the four worlds; null for an ending, which many paths lead to. */
  readonly point: Vector | null;
}

export interface Best {
  /** What can be gathered at best in the four worlds, in their order, and in sixths of the five roles. */
  readonly worlds: Front;
  /** Not there when the fronts of the roles grow too large. */
  readonly roles: Result<Front, Obstacle>;
  /** Proven when no single path is best in all four worlds at once. */
  readonly noGoldenPath: Verdict<Golden>;
  /**
   * Proven when no ending is: one to which, for whatever any other ending offers, some path leads that is
   * at least as good in all four worlds, and that no other ending matches in return.
   */
  readonly noGoldenEnding: Verdict<Golden>;
  readonly perEnding: ReadonlyMap<string, Front>;
}

export function bestOf(graph: StoryGraph): Result<Best, Obstacle> {
  const order = orderOf(graph);
  if (!order.ok) return order;
  const weight = worldsOf(graph);
  const reaches = reachFrom(graph, order.value, weight);
  const opening = reaches[0] ?? null;
  const worlds = opening === null ? [] : pointsOf(opening);
  const perEnding = reachTo(graph, order.value, weight);
  const [only, ...others] = worlds;
  // Where no option shifts anything nothing is golden: there is nothing to compare.
  const flat = graph.nodes.every(({ options }, node) =>
    options.every((_, edge) => weight(node, edge).every((part) => part === 0)),
  );
  const golden = only !== undefined && others.length === 0 && !flat;
  const paths = golden ? [{ ending: null, point: only, moves: wayTo(graph, reaches, weight, only) }] : [];
  const endings = goldenEndings(perEnding).map((ending) => ({
    ending,
    point: null,
    moves: wayToEnding(graph, ending),
  }));
  return ok({
    worlds,
    roles: frontOf(graph, order.value, rolesOf(graph), 5),
    noGoldenPath: verdictOf<Golden>(paths, null),
    noGoldenEnding: verdictOf<Golden>(endings, null),
    perEnding: new Map([...perEnding].map(([ending, reach]) => [ending, pointsOf(reach)])),
  });
}

/** The moves of a path that gathers at least this, which can be had from the opening. */
function wayTo(
  { nodes }: StoryGraph,
  reaches: readonly (Reach | null)[],
  weight: VectorWeight,
  point: Vector,
): readonly string[] {
  const moves: string[] = [];
  let node = nodes[0];
  let number = 0;
  let rest = point;
  while (node !== undefined && node.edges.length > 0) {
    const left = node.edges.map((_, at) =>
      rest.map((part, world) => part - (weight(number, at)[world] ?? 0)),
    );
    const step = node.edges.findIndex(({ to }, at) => {
      const reach = to === null ? null : (reaches[to] ?? null);
      const [x = 0, y = 0, z = 0, most = 0] = left[at] ?? [];
      return reach !== null && mostOf(reach, x, y, z) >= most;
    });
    const edge = node.edges[step];
    if (edge === undefined || edge.to === null) throw new Error('what can be had has no path to it');
    moves.push(edge.move);
    rest = left[step] ?? [];
    number = edge.to;
    node = nodes[number];
  }
  return moves;
}

function wayToEnding(graph: StoryGraph, ending: string): readonly string[] {
  return witnessOf(
    graph,
    graph.nodes.findIndex((node) => isEnd(node) && (node.ending ?? '') === ending),
  );
}

function goldenEndings(perEnding: ReadonlyMap<string, Reach>): readonly string[] {
  const still = [0, 0, 0, 0];
  return [...perEnding].flatMap(([ending, reach]) => {
    const own = { reach, by: still };
    const rest = [...perEnding]
      .filter(([other]) => other !== ending)
      .map(([, other]) => ({ reach: other, by: still }));
    const others = { reach: joinOf(rest), by: still };
    return others.reach !== null && promises(own, others) && !promises(others, own) ? [ending] : [];
  });
}
