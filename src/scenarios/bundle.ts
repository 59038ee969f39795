import { LANGUAGES, type Language } from '../core/texts.ts';
import type { PersonParts } from '../game/picture/types.ts';
import type { OwnBundle } from '../wire/own-scenarios.ts';
import type { ScenarioSource } from './source.ts';

/** What a class server gave of an edition, in its parts. */
export function sourceOfBundle(bundle: OwnBundle): ScenarioSource {
  return {
    languages: LANGUAGES.filter((language) => bundle.texts[language] !== undefined),
    edition: async () => bundle.edition,
    texts: async (language) => inLanguage(bundle.texts, language),
    debrief: async (language) => inLanguage(bundle.debrief, language),
    people: async () => bundle.people as PersonParts,
    atlas: async () => bundle.atlas,
    key: async () => bundle.key,
  };
}

/** Reads what was kept; null for what an older version kept in another form, or for what was damaged. */
export function readBundle(found: unknown): OwnBundle | null {
  const parts: Readonly<Record<string, unknown>> = { ...Object(found) };
  const whole = ['edition', 'texts', 'debrief', 'people', 'atlas', 'key'].every(
    (name) => typeof parts[name] === 'object' && parts[name] !== null,
  );
  return whole ? (found as OwnBundle) : null;
}

function inLanguage<T>(texts: Readonly<Partial<Record<Language, T>>>, language: Language): T {
  const found = texts[language];
  if (found === undefined) throw new Error(`no texts in language ${language}`);
  return found;
}
