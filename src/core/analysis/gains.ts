import { type ByRole, byRole } from '../../profession/roles.ts';
import type { ByWorld } from '../../profession/worlds.ts';
import type { StoryGraph, StoryNode } from '../explore/graph.ts';
import type { Decision } from '../moment.ts';
import { observe, sixthsOf } from '../score.ts';

/** What taking an option adds to a score: sixths over n observations (0 or 1) per role, shifts per world. */
export interface Gain {
  readonly roles: ByRole<{ readonly sixths: number; readonly n: number }>;
  readonly worlds: ByWorld<number>;
}

/** Per node and edge, by the very rules by which an attempt is scored. */
export type Gains = readonly (readonly Gain[])[];

export function gainsOf({ nodes }: StoryGraph): Gains {
  return nodes.map((node) => node.options.map((_, position) => gainOf(node, position)));
}

/** The decision of a node, as a moment has it; without a name it is called after its first option. */
export function decisionOf({ decision, dilemma, options }: StoryNode): Decision {
  return { name: decision ?? options[0]?.id ?? '', dilemma, options };
}

function gainOf(node: StoryNode, position: number): Gain {
  const chosen = node.options[position];
  if (chosen === undefined) throw new Error('a gain is asked of an option that is not there');
  const seen = observe([{ decision: decisionOf(node), chosen }]);
  return {
    roles: byRole((role) => {
      const own = seen.find((observation) => observation.role === role);
      return own === undefined ? { sixths: 0, n: 0 } : { sixths: sixthsOf(own), n: 1 };
    }),
    worlds: chosen.shifts,
  };
}
