import { useEffect, useState } from 'preact/hooks';
import type { Told } from '../../debrief/told.ts';
import { tell } from '../../scenarios/source.ts';
import { useSources } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';

/** `missing`: nobody here has it, or it could not be fetched. */
export type Fetched = { readonly told: Told } | 'coming' | 'missing';

/** A scenario, in this edition where there are several, with everything the lecturer's language says about it. */
export function useTold(scenario: string, edition?: string): Fetched {
  const { language } = useEnvironment();
  const { find } = useSources();
  const [known, setKnown] = useState<{ readonly of: string; readonly fetched: Fetched } | null>(null);
  const of = `${scenario}@${edition} ${language}`;
  useEffect(() => {
    let here = true;
    const fetchTold = async (): Promise<Fetched> => {
      const source = await find(scenario, edition);
      return source.ok ? { told: await tell(source.value, language) } : 'missing';
    };
    fetchTold().then(
      (fetched) => here && setKnown({ of, fetched }),
      // Without a connection the figures are still there, under the names the server gives.
      () => here && setKnown({ of, fetched: 'missing' }),
    );
    return () => {
      here = false;
    };
  }, [of, scenario, edition, language, find]);
  return known?.of === of ? known.fetched : 'coming';
}
