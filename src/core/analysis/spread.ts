import { isEnd, type StoryGraph, type StoryNode } from '../explore/graph.ts';

/** How a player chooses: the probability of each option, together 1. */
export type Policy = (node: StoryNode) => readonly number[];

export const AT_RANDOM: Policy = ({ options }) => options.map(() => 1 / options.length);

/** One outcome of a path: what was added up, over how many observations, and how probable that is. */
export interface Outcome {
  readonly sum: number;
  readonly n: number;
  readonly probability: number;
}

/** What an edge adds. */
export type Addition = (node: number, edge: number) => { readonly sum: number; readonly n: number };

/** Counts of observations stay far below this, so both numbers fit one key. */
const SPAN = 65_536;
const MIDDLE = SPAN / 2;

/**
 * The exact distribution of what a player gathers who chooses by a policy, per ending ('' without a
 * name). Probabilities are floating-point numbers and add up to 1 but for what breaks.
 */
export function spreadOf(
  { nodes }: StoryGraph,
  order: readonly number[],
  addition: Addition,
  policy: Policy = AT_RANDOM,
): ReadonlyMap<string, readonly Outcome[]> {
  const mass: (Map<number, number> | undefined)[] = nodes.map(() => undefined);
  const ended = new Map<string, Map<number, number>>();
  mass[0] = new Map([[0, 1]]);
  for (const number of order) {
    const node = nodes[number];
    const here = mass[number];
    // Every path passes a node once, so what was gathered there is not needed again.
    mass[number] = undefined;
    if (node === undefined || here === undefined) continue;
    if (isEnd(node)) {
      pour(here, 0, 1, mapAt(ended, node.ending ?? ''));
      continue;
    }
    const chances = policy(node);
    for (const [at, { to }] of node.edges.entries()) {
      const chance = chances[at] ?? 0;
      if (to === null || chance === 0) continue;
      const { sum, n } = addition(number, at);
      const there = mass[to] ?? new Map<number, number>();
      mass[to] = there;
      pour(here, n * SPAN + sum, chance, there);
    }
  }
  return new Map([...ended].map(([ending, outcomes]) => [ending, outcomesOf(outcomes)]));
}

/** All endings together. */
export function together(spread: ReadonlyMap<string, readonly Outcome[]>): readonly Outcome[] {
  const all = new Map<number, number>();
  for (const outcomes of spread.values()) {
    for (const { sum, n, probability } of outcomes) {
      const key = n * SPAN + sum;
      all.set(key, (all.get(key) ?? 0) + probability);
    }
  }
  return outcomesOf(all);
}

export function meanOf(outcomes: readonly Outcome[]): number {
  const total = outcomes.reduce((sum, { probability }) => sum + probability, 0);
  return total === 0 ? 0 : outcomes.reduce((sum, one) => sum + one.sum * one.probability, 0) / total;
}

function pour(from: Map<number, number>, shift: number, chance: number, into: Map<number, number>): void {
  for (const [key, probability] of from) {
    into.set(key + shift, (into.get(key + shift) ?? 0) + probability * chance);
  }
}

function outcomesOf(outcomes: ReadonlyMap<number, number>): readonly Outcome[] {
  return [...outcomes]
    .map(([key, probability]) => {
      const n = Math.floor((key + MIDDLE) / SPAN);
      return { sum: key - n * SPAN, n, probability };
    })
    .sort((a, b) => a.n - b.n || a.sum - b.sum);
}

function mapAt(maps: Map<string, Map<number, number>>, key: string): Map<number, number> {
  const known = maps.get(key) ?? new Map<number, number>();
  maps.set(key, known);
  return known;
}
