import { scenarios } from 'virtual:laveren/scenarios';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/texts.ts';
import type { Told } from '../../debrief/told.ts';
import { useEnvironment } from '../../ui/environment.ts';

/** `missing`: the library of this site does not have it, or it could not be fetched. */
export type Fetched = { readonly told: Told } | 'coming' | 'missing';

/** A scenario with everything the lecturer's language says about it, fetched when it is first spoken of. */
export function useTold(scenario: string): Fetched {
  const { language } = useEnvironment();
  const [known, setKnown] = useState<{ readonly of: string; readonly fetched: Fetched } | null>(null);
  const of = `${scenario} ${language}`;
  useEffect(() => {
    let here = true;
    fetchTold(scenario, language).then(
      (told) => here && setKnown({ of, fetched: told === null ? 'missing' : { told } }),
      // Without a connection the figures are still there, under the names the server gives.
      () => here && setKnown({ of, fetched: 'missing' }),
    );
    return () => {
      here = false;
    };
  }, [of, scenario, language]);
  return known?.of === of ? known.fetched : 'coming';
}

async function fetchTold(scenario: string, language: Language): Promise<Told | null> {
  const parts = scenarios[scenario];
  if (parts === undefined) return null;
  const [edition, texts, debrief] = await Promise.all([
    parts.edition(),
    parts.texts(language),
    parts.debrief(language),
  ]);
  return { edition, texts, debrief };
}
