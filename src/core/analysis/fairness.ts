import { ROLES, type Role } from '../../profession/roles.ts';
import { type StoryGraph, witnessOf } from '../explore/graph.ts';
import { decisionOf, gainsOf } from './gains.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** The same option at the same decision, worth more on one path than on another. */
export interface Uneven {
  readonly decision: string;
  readonly option: string;
  readonly role: Role;
  /** Each with a shortest way to where it is so; null is not observed at all. */
  readonly cases: readonly { readonly sixths: number | null; readonly moves: readonly string[] }[];
}

/**
 * That equal play scores equally where equal options were on offer holds by construction: an observation
 * looks at nothing but the options on offer. What can differ is the offer. This finds each option that is
 * scored differently, or in one state and not in another, because something else was on offer beside it.
 * Whether that is unfair is for the writer to judge, so it is told and not counted.
 */
export function scoresEvenly(graph: StoryGraph): Verdict<Uneven> {
  const gains = gainsOf(graph);
  const cases = new Map<string, { place: Omit<Uneven, 'cases'>; first: Map<number | null, number> }>();
  for (const [number, node] of graph.nodes.entries()) {
    for (const [at, { id }] of node.options.entries()) {
      for (const role of ROLES) {
        const gain = gains[number]?.[at]?.roles[role];
        const sixths = gain === undefined || gain.n === 0 ? null : gain.sixths;
        const { name } = decisionOf(node);
        const key = `${name} ${id} ${role}`;
        const known = cases.get(key) ?? { place: { decision: name, option: id, role }, first: new Map() };
        cases.set(key, known);
        if (!known.first.has(sixths)) known.first.set(sixths, number);
      }
    }
  }
  const uneven = [...cases.values()]
    .filter(({ place, first }) => place.option !== '' && first.size > 1)
    .map(({ place, first }) => ({
      ...place,
      cases: [...first].map(([sixths, number]) => ({ sixths, moves: witnessOf(graph, number) })),
    }));
  return verdictOf(uneven, graph.bound);
}
