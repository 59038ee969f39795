import { balint } from './balint.ts';
import { deliberation } from './deliberation.ts';
import { gossip } from './gossip.ts';
import { incident } from './incident.ts';
import type { Method, MethodPhase } from './method.ts';
import { short } from './short.ts';
import { tenSteps } from './ten-steps.ts';

/** In the order in which they are offered. */
export const METHODS = ['incident', 'ten-steps', 'deliberation', 'short', 'balint', 'gossip'] as const;
export type MethodId = (typeof METHODS)[number];

const BY_ID: Readonly<Record<MethodId, Method>> = {
  incident,
  'ten-steps': tenSteps,
  deliberation,
  short,
  balint,
  gossip,
};

export function methodOf(id: MethodId): Method {
  return BY_ID[id];
}

/** The phases that a group goes through. About a played conversation there is no case left to choose. */
export function phasesOfMethod(id: MethodId, aboutStory: boolean): readonly MethodPhase[] {
  return methodOf(id).phases.filter(({ choosing }) => !(aboutStory && choosing));
}
