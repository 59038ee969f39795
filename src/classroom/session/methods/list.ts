import type { Method } from './method.ts';
import { short } from './short.ts';

export const METHODS = ['short'] as const;
export type MethodId = (typeof METHODS)[number];

const BY_ID: Readonly<Record<MethodId, Method>> = { short };

export function methodOf(id: MethodId): Method {
  return BY_ID[id];
}
