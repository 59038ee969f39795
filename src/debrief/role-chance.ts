import { scenarios } from 'virtual:laveren/scenarios';
import { useEffect, useState } from 'preact/hooks';
import type { ByRole } from '../profession/roles.ts';

/** Per role what choosing at random scores in a scenario: null until its atlas is there, and where it never comes. */
export function useChance(scenario: string): ByRole<number | null> | null {
  const [chance, setChance] = useState<ByRole<number | null> | null>(null);
  useEffect(() => {
    let gone = false;
    // Without a connection the sentence about chance stays away, and everything else is as it was.
    const found = scenarios[scenario]?.atlas().catch(() => null) ?? Promise.resolve(null);
    void found.then((atlas) => {
      if (!gone && atlas !== null) setChance(atlas.chance);
    });
    return () => {
      gone = true;
    };
  }, [scenario]);
  return chance;
}
