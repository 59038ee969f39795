import type { ByRole } from '../profession/roles.ts';
import type { ScenarioSource } from '../scenarios/source.ts';

/**
 * Per role what choosing at random scores in a scenario, 0 … 1. Null where its atlas cannot be fetched now: the sentence
 * about chance then stays away, and everything else is as it was.
 */
export async function chanceIn(source: ScenarioSource): Promise<ByRole<number | null> | null> {
  const atlas = await source.atlas().catch(() => null);
  return atlas?.chance ?? null;
}
