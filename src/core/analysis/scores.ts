import { type ByRole, byRole } from '../../profession/roles.ts';
import type { ByWorld, World } from '../../profession/worlds.ts';
import type { StoryGraph } from '../explore/graph.ts';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import { gainsOf } from './gains.ts';
import { orderOf } from './order.ts';
import { type Extreme, extremeOf, type Weight } from './paths.ts';
import { meanOf, type Outcome, spreadOf, together } from './spread.ts';
import type { Obstacle } from './verdict.ts';

/** What paths can bring together of one thing, and what a player brings together who chooses at random. */
export interface Measure {
  /** Null when no path reaches an end. */
  readonly least: Extreme | null;
  readonly most: Extreme | null;
  readonly mean: number;
  readonly outcomes: readonly Outcome[];
  readonly perEnding: ReadonlyMap<string, readonly Outcome[]>;
}

export interface RoleMeasure extends Measure {
  /** The fewest and most times that a path lets the role be seen. */
  readonly sightings: { readonly least: Extreme | null; readonly most: Extreme | null };
  /** Mean of the score itself, 0 … 1, over the paths on which the role is seen; null if it never is. */
  readonly meanScore: number | null;
}

export interface Scores {
  /** In sixths, as core/score adds them up. */
  readonly roles: ByRole<RoleMeasure>;
  readonly worlds: ByWorld<Measure>;
}

export function scoresOf(graph: StoryGraph): Result<Scores, Obstacle> {
  const order = orderOf(graph);
  if (!order.ok) return order;
  const gains = gainsOf(graph);
  const extremes = (weight: Weight) => ({
    least: extremeOf(graph, order.value, weight, 'least'),
    most: extremeOf(graph, order.value, weight, 'most'),
  });
  const measure = (sum: Weight, n: Weight): Measure => {
    const perEnding = spreadOf(graph, order.value, (node, edge) => ({
      sum: sum(node, edge),
      n: n(node, edge),
    }));
    const outcomes = together(perEnding);
    return { ...extremes(sum), mean: meanOf(outcomes), outcomes, perEnding };
  };
  const roles = byRole((role) => {
    const sixths: Weight = (node, edge) => gains[node]?.[edge]?.roles[role].sixths ?? 0;
    const n: Weight = (node, edge) => gains[node]?.[edge]?.roles[role].n ?? 0;
    const found = measure(sixths, n);
    return { ...found, sightings: extremes(n), meanScore: meanScoreOf(found.outcomes) };
  });
  const world = (name: World) =>
    measure(
      (node, edge) => gains[node]?.[edge]?.worlds[name] ?? 0,
      () => 0,
    );
  return ok({
    roles,
    worlds: { law: world('law'), politics: world('politics'), work: world('work'), human: world('human') },
  });
}

function meanScoreOf(outcomes: readonly Outcome[]): number | null {
  const seen = outcomes.filter(({ n }) => n > 0);
  const total = seen.reduce((sum, { probability }) => sum + probability, 0);
  if (total === 0) return null;
  return seen.reduce((sum, one) => sum + (one.probability * one.sum) / (6 * one.n), 0) / total;
}
