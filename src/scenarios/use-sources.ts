import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { err } from '../core/result.ts';
import { memoryCopies, memoryStore } from '../game/saves/memory.ts';
import { useEnvironment } from '../ui/environment.ts';
import { createSources, type Sources } from './sources.ts';

/** Those of the site alone, for a page that is drawn where there is no device. */
export const LIBRARY_SOURCES: Sources = createSources({
  copies: async () => memoryCopies(),
  saves: async () => memoryStore(),
  storage: () => null,
  get: async () => err({ code: 'no-server', reason: '' }),
  doors: () => [],
  now: () => 0,
});

export const SourcesContext = createContext(LIBRARY_SOURCES);

export function useSources(): Sources {
  return useContext(SourcesContext);
}

/** What a scenario is called in the language of the page. */
export function useTitleOf(): (scenario: string) => string {
  const { titleOf } = useSources();
  const { language } = useEnvironment();
  return (scenario) => titleOf(scenario, language);
}
