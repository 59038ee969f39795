import { library } from 'virtual:laveren/library';
import { type ScenarioParts, scenarios } from 'virtual:laveren/scenarios';
import type { Result } from '../core/result.ts';
import type { Edition } from '../core/scenario.ts';
import { type DebriefTexts, type Language, SOURCE_LANGUAGE, type StoryTexts } from '../core/texts.ts';

/** One edition of a scenario in its parts, each fetched when it is asked for, wherever it comes from. */
export interface ScenarioSource extends ScenarioParts {
  readonly languages: readonly Language[];
}

/**
 * Why there is none. `not-here`: neither this site nor this device nor a class server that knows us has it.
 * `unreachable`: it has to be fetched, and there is no connection or no class server now.
 */
export type Absence = 'not-here' | 'unreachable';

/** Finds a scenario; with the hash of an edition that one, where it can be had. */
export type FindSource = (scenario: string, edition?: string) => Promise<Result<ScenarioSource, Absence>>;

/** The scenario as the site has it, in the one edition that a site has. */
export function librarySource(scenario: string): ScenarioSource | undefined {
  const parts = scenarios[scenario];
  const entry = library.find(({ id }) => id === scenario);
  return parts === undefined || entry === undefined ? undefined : { ...parts, languages: entry.languages };
}

/** A scenario with all that a language says about it. */
export interface Telling {
  readonly edition: Edition;
  readonly texts: StoryTexts;
  readonly debrief: DebriefTexts;
}

export async function tell(source: ScenarioSource, asked: Language): Promise<Telling> {
  const language = languageIn(source, asked);
  const [edition, texts, debrief] = await Promise.all([
    source.edition(),
    source.texts(language),
    source.debrief(language),
  ]);
  return { edition, texts, debrief };
}

/** The language in which who reads `asked` reads a scenario: Dutch where it has no other. */
export function languageIn({ languages }: ScenarioSource, asked: Language): Language {
  return languages.includes(asked) ? asked : SOURCE_LANGUAGE;
}
