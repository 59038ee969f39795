import { useEffect, useState } from 'preact/hooks';
import type { ByRole } from '../profession/roles.ts';
import { useSources } from '../scenarios/use-sources.ts';
import { chanceIn } from './chance.ts';

/**
 * Per role what choosing at random scores in a scenario, in this edition where there are several: null until its
 * atlas is there, and where it never comes.
 */
export function useChance(scenario: string, edition?: string): ByRole<number | null> | null {
  const { find } = useSources();
  const [chance, setChance] = useState<ByRole<number | null> | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const source = await find(scenario, edition);
      const found = source.ok ? await chanceIn(source.value) : null;
      if (!gone && found !== null) setChance(found);
    };
    void look().catch(reportError);
    return () => {
      gone = true;
    };
  }, [scenario, edition, find]);
  return chance;
}
