import { makeReportLine } from '../../authoring/findings.ts';
import { type BuiltScenario, sketchScenario } from '../../authoring/scenario.ts';
import type { Edition } from '../../core/scenario.ts';
import { LANGUAGES, type Language, SOURCE_LANGUAGE } from '../../core/texts.ts';
import { readScenarioFiles, scenarioIds } from './files.ts';
import type { Surroundings, Verb, Words } from './verb.ts';

/** The scenario that a command names; null after telling what is wrong and which ones there are. */
export function pickScenario(words: Words, verb: Pick<Verb, 'usage'>, here: Surroundings): string | null {
  const [id] = words.plain;
  if (id === undefined) {
    here.complain(`Usage: npm run story -- ${verb.usage}\n${existing(here.root)}`);
    return null;
  }
  return isScenario(id, here) ? id : null;
}

/** Tells when there is no such scenario. */
export function isScenario(id: string, here: Surroundings): boolean {
  if (scenarioIds(here.root).includes(id)) return true;
  here.complain(`There is no scenario "${id}". ${existing(here.root)}`);
  return false;
}

/** The language that a command names, Dutch without one; null after telling which ones there are. */
export function pickLanguage(words: Words, here: Surroundings): Language | null {
  const asked = words.options.language ?? SOURCE_LANGUAGE;
  const language = LANGUAGES.find((known) => known === asked) ?? null;
  if (language === null)
    here.complain(`There is no language "${asked}". Choose one of: ${LANGUAGES.join(', ')}.`);
  return language;
}

/** A scenario that can be played; null after telling why it cannot. */
export function openScenario(id: string, here: Surroundings): (BuiltScenario & { edition: Edition }) | null {
  const built = sketchScenario(readScenarioFiles(here.root, id));
  if (built.edition !== null) return { ...built, edition: built.edition };
  const errors = built.findings.filter(({ severity }) => severity === 'error');
  here.complain(`"${id}" cannot be played yet:\n${errors.map(makeReportLine).join('\n')}`);
  return null;
}

function existing(root: string): string {
  const ids = scenarioIds(root);
  return ids.length === 0 ? 'There are no scenarios yet.' : `Scenarios: ${ids.join(', ')}.`;
}
