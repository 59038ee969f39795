import type { MethodPhase, Timed, Who } from './method.ts';

/**
 * A phase as most are: it asks and shows nothing, and the observer keeps silent in it, unless the observer is one
 * of those who speak.
 */
export function phase(
  id: string,
  minutes: number,
  timed: Timed,
  speaks: readonly Who[],
  more: Partial<Omit<MethodPhase, 'id' | 'minutes' | 'timed' | 'speaks'>> = {},
): MethodPhase {
  const silent: readonly Who[] = speaks.includes('observer') ? [] : ['observer'];
  const plain = { silent, asks: 'nothing', shows: 'nothing', choosing: false, worlds: false } as const;
  return { ...plain, ...more, id, minutes, timed, speaks };
}

/** Who sits outside the circle, with a notepad. */
export const WITHOUT_BRINGER: Pick<MethodPhase, 'silent'> = { silent: ['bringer', 'observer'] };

/** Where everybody writes, nobody else is silent than the one who brought it in. */
export const EVERYBODY: readonly Who[] = ['bringer', 'members', 'facilitator', 'observer'];
