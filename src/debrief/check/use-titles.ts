import { useEffect, useState } from 'preact/hooks';
import { useSources } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { NO_TITLES, type Titles, titlesOf } from './checking.ts';

/** What is in a file is called by the writer's names until the texts of its scenario are there. */
export function useTitles(scenario: string): Titles {
  const { language } = useEnvironment();
  const { find } = useSources();
  const [known, setKnown] = useState(NO_TITLES);
  useEffect(() => {
    void titlesOf(scenario, language, find).then(setKnown).catch(reportError);
  }, [scenario, language, find]);
  return known;
}
