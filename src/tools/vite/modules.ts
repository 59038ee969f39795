import type { Atlas } from '../../core/atlas.ts';
import { canonicalJson } from '../../core/digest.ts';
import {
  debriefTextsOf,
  LANGUAGES,
  type Language,
  type LanguageFile,
  SOURCE_LANGUAGE,
  storyTextsOf,
} from '../../core/texts.ts';
import { packFor } from '../../game/picture/pack.ts';
import type { Part } from '../../game/picture/types.ts';
import type { PlayableScenario } from './workshop.ts';

/** All virtual modules start with this. */
export const PREFIX = 'virtual:laveren/';

/** What one virtual module is about. */
export type ModuleName =
  | { readonly part: 'scenarios' | 'library' }
  | { readonly part: 'edition' | 'people' | 'atlas' | 'key'; readonly scenario: string }
  | { readonly part: 'texts' | 'debrief'; readonly scenario: string; readonly language: Language };

/** `virtual:laveren/texts/perfect-plan/en`; null for anything else. */
export function parseModuleName(id: string): ModuleName | null {
  if (!id.startsWith(PREFIX)) return null;
  const [part, scenario, languageText, ...more] = id.slice(PREFIX.length).split('/');
  const language = LANGUAGES.find((known) => known === languageText);
  if (more.length > 0) return null;
  if (part === 'scenarios' || part === 'library') return scenario === undefined ? { part } : null;
  if (scenario === undefined) return null;
  if (part === 'edition' || part === 'people' || part === 'atlas' || part === 'key') {
    return languageText === undefined ? { part, scenario } : null;
  }
  if (part === 'texts' || part === 'debrief')
    return language === undefined ? null : { part, scenario, language };
  return null;
}

/**
 * The table of scenarios; every part is a chunk that is loaded when it is asked for. It has no prototype, because
 * its keys come from addresses and "constructor" is no conversation.
 */
export function scenariosModule(scenarios: readonly PlayableScenario[]): string {
  const entries = scenarios.map((scenario) => {
    const perLanguage = (part: string) =>
      languagesOf(scenario)
        .map((language) => `${language}: () => ${load(part, scenario.id, language)}`)
        .join(', ');
    return `  ${JSON.stringify(scenario.id)}: {
    edition: () => ${load('edition', scenario.id)},
    texts: (language) => pick({ ${perLanguage('texts')} }, language),
    debrief: (language) => pick({ ${perLanguage('debrief')} }, language),
    people: () => ${load('people', scenario.id)},
    atlas: () => ${load('atlas', scenario.id)},
    key: () => ${load('key', scenario.id)},
  },`;
  });
  return `const the = (module) => module.default;
const pick = (loaders, language) =>
  loaders[language]?.() ?? Promise.reject(new Error('no texts in language ' + language));
export const scenarios = {\n  __proto__: null,\n${entries.join('\n')}\n};\n`;
}

/** Titles and summaries; a language that a scenario does not have reads the Dutch. */
export function libraryModule(scenarios: readonly PlayableScenario[]): string {
  const library = scenarios.map((scenario) => {
    const { id, minutes, tasks } = scenario.edition.manifest;
    const inEach = (pick: (file: LanguageFile) => string) =>
      Object.fromEntries(LANGUAGES.map((language) => [language, pick(textsIn(scenario, language))]));
    return {
      id,
      minutes,
      tasks,
      languages: languagesOf(scenario),
      title: inEach(({ title }) => title),
      summary: inEach(({ summary }) => summary),
    };
  });
  return `export const library = ${JSON.stringify(library)};\n`;
}

export function editionModule({ edition }: PlayableScenario): string {
  return jsonModule(edition);
}

export function keyModule({ key }: PlayableScenario): string {
  return jsonModule(key);
}

export function textsModule(scenario: PlayableScenario, language: Language): string {
  return jsonModule(storyTextsOf(textsIn(scenario, language)));
}

export function debriefModule(scenario: PlayableScenario, language: Language): string {
  return jsonModule(debriefTextsOf(textsIn(scenario, language)));
}

/** The drawings of everybody in the cast, for the moods and gestures that the story shows. */
export function peopleModule({ edition, stage }: PlayableScenario, readPart: (name: string) => Part): string {
  const looks = Object.values(edition.manifest.cast).map(({ look }) => look);
  return jsonModule(packFor(looks, stage.moods, stage.poses, readPart));
}

/** Every place and way of the scenario, for looking back. */
export function atlasModule(atlas: Atlas): string {
  return jsonModule(atlas);
}

/** Engines read a long JSON text much faster than the same value written as JavaScript. */
export function jsonModule(value: unknown): string {
  const text = canonicalJson(value)
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `export default JSON.parse('${text}');\n`;
}

function load(part: string, ...names: readonly string[]): string {
  return `import(${JSON.stringify(PREFIX + [part, ...names].join('/'))}).then(the)`;
}

function languagesOf({ edition, texts }: PlayableScenario): readonly Language[] {
  return LANGUAGES.filter((language) => edition.manifest.languages.includes(language) && texts.has(language));
}

function textsIn({ id, texts }: PlayableScenario, language: Language): LanguageFile {
  const file = texts.get(language) ?? texts.get(SOURCE_LANGUAGE);
  if (file === undefined) throw new Error(`"${id}" has no texts in ${SOURCE_LANGUAGE}`);
  return file;
}
