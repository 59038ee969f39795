import type { StoryGraph } from '../explore/graph.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { componentsOf, cyclesOf } from './cycles.ts';
import type { Obstacle } from './verdict.ts';

/**
 * Numbers of the nodes, each before all that it leads to. Everything that is added up over paths follows
 * it; a graph that was cut off or that goes round has no such sums.
 */
export function orderOf(graph: StoryGraph): Result<readonly number[], Obstacle> {
  if (graph.bound !== null) return err(graph.bound);
  if (cyclesOf(graph).length > 0) return err('cycle');
  return ok(
    componentsOf(graph)
      .map(([node]) => node ?? 0)
      .reverse(),
  );
}
