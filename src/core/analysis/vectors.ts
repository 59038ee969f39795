import { ROLES } from '../../profession/roles.ts';
import { WORLDS } from '../../profession/worlds.ts';
import type { StoryGraph } from '../explore/graph.ts';
import type { VectorWeight } from './fronts.ts';
import { gainsOf } from './gains.ts';

/** What each option shifts, in the order of the four worlds. */
export function worldsOf({ nodes }: StoryGraph): VectorWeight {
  const vectors = nodes.map(({ options }) =>
    options.map(({ shifts }) => WORLDS.map((world) => shifts[world])),
  );
  return (node, edge) => vectors[node]?.[edge] ?? [0, 0, 0, 0];
}

/** The sixths that each option adds, in the order of the five roles. */
export function rolesOf(graph: StoryGraph): VectorWeight {
  const vectors = gainsOf(graph).map((edges) =>
    edges.map(({ roles }) => ROLES.map((role) => roles[role].sixths)),
  );
  return (node, edge) => vectors[node]?.[edge] ?? [0, 0, 0, 0, 0];
}
