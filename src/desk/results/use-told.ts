import { useEffect, useState } from 'preact/hooks';
import type { Told } from '../../debrief/told.ts';
import { tell } from '../../scenarios/source.ts';
import { useSources } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { isOwnScenario } from '../../wire/own-id.ts';
import { useDesk } from '../use-desk.ts';

/** `missing`: nobody here has it, or it could not be fetched. */
export type Fetched = { readonly told: Told } | 'coming' | 'missing';

/** A scenario, in this edition where there are several, with everything the lecturer's language says about it. */
export function useTold(scenario: string, asked?: string): Fetched {
  const { language } = useEnvironment();
  const { find, entryOf } = useSources();
  const { own } = useDesk();
  const edition = asked ?? entryOf(scenario)?.edition;
  // Which edition is the present one is told by the class server, a moment after the page is there.
  const waits = isOwnScenario(scenario) && edition === undefined && own.answer === null;
  const [known, setKnown] = useState<{ readonly of: string; readonly fetched: Fetched } | null>(null);
  const of = `${scenario}@${edition} ${language}`;
  useEffect(() => {
    if (waits) return undefined;
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
  }, [of, scenario, edition, language, find, waits]);
  return known?.of === of ? known.fetched : 'coming';
}
