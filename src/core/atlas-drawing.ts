import { type ByRole, byRole } from '../profession/roles.ts';
import { componentsOf } from './analysis/cycles.ts';
import { decisionOf } from './analysis/gains.ts';
import { scoresOf } from './analysis/scores.ts';
import type { Atlas, AtlasOption, AtlasPlace, Signpost } from './atlas.ts';
import { isEnd, type StoryEdge, type StoryGraph, type StoryNode } from './explore/graph.ts';

/** Draws the atlas of an edition from everything that was found in its story. */
export function drawAtlas(graph: StoryGraph, edition: string): Atlas {
  const chance = chanceOf(graph);
  if (graph.bound !== null)
    return { edition, complete: false, chance, options: [], signposts: [], places: [] };
  const options = new Numbered<AtlasOption>();
  const signposts = new Numbered<Signpost>();
  const posts = graph.nodes.map((node) => signposts.number(signpostOf(node, options)));
  const kinds = alikeOf(graph, posts);
  return {
    edition,
    complete: true,
    chance,
    options: options.all,
    signposts: signposts.all,
    places: placesOf(graph, posts, kinds),
  };
}

function chanceOf(graph: StoryGraph): ByRole<number | null> {
  const scores = scoresOf(graph);
  return byRole((role) => (scores.ok ? scores.value.roles[role].meanScore : null));
}

function signpostOf(node: StoryNode, options: Numbered<AtlasOption>): Signpost {
  if (isEnd(node)) return { decision: null, ending: node.ending ?? '', options: [] };
  const offered = node.edges.map((edge) => options.number(optionOf(edge)));
  return { decision: decisionOf(node).name, ending: null, options: offered };
}

function optionOf({ move, option: { shifts } }: StoryEdge): AtlasOption {
  return [move, shifts.law, shifts.politics, shifts.work, shifts.human];
}

/**
 * Per node the number of its kind, where nodes of one kind offer the same ways from there on to the end: the
 * search keeps more apart, because it also minds what is said. Starts from what stands at each node and parts
 * what leads to different kinds, until nothing parts any more (Moore 1956).
 */
function alikeOf({ nodes }: StoryGraph, posts: readonly number[]): readonly number[] {
  let kinds = posts;
  for (let count = -1; ; ) {
    const known = new Numbered<readonly (number | null)[]>();
    const before = kinds;
    kinds = nodes.map(({ edges }, number) =>
      known.number([before[number] ?? 0, ...edges.map(({ to }) => (to === null ? null : (before[to] ?? 0)))]),
    );
    if (known.all.length === count) return kinds;
    count = known.all.length;
  }
}

function placesOf(
  graph: StoryGraph,
  posts: readonly number[],
  kinds: readonly number[],
): readonly AtlasPlace[] {
  const order = orderOfKinds(graph, kinds);
  const placeOf = new Map(order.map((node, place) => [kinds[node] ?? 0, place]));
  return order.map((number, place) => {
    const ways = (graph.nodes[number]?.edges ?? []).map(({ to }) =>
      to === null ? null : (placeOf.get(kinds[to] ?? 0) ?? 0) - place,
    );
    return [posts[number] ?? 0, ...ways];
  });
}

/** One node of each kind, the opening first, each before what it leads to where no way leads back. */
function orderOfKinds(graph: StoryGraph, kinds: readonly number[]): readonly number[] {
  const first = new Map<number, number>();
  for (const [number, kind] of kinds.entries()) if (!first.has(kind)) first.set(kind, number);
  const merged = {
    ...graph,
    nodes: graph.nodes.map((node) => ({
      ...node,
      edges: node.edges.map((edge) => ({
        ...edge,
        to: edge.to === null ? null : (first.get(kinds[edge.to] ?? 0) ?? 0),
      })),
    })),
  };
  const kept = new Set(first.values());
  return [...componentsOf(merged)]
    .reverse()
    .flatMap((component) => [...component].sort((a, b) => a - b))
    .filter((number) => kept.has(number));
}

/** Values, each written down once and known by its number. */
class Numbered<T> {
  readonly all: T[] = [];
  readonly #numbers = new Map<string, number>();

  number(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(value) - 1;
  }
}
