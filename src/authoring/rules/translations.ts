import { LANGUAGES, type Language, type LanguageFile, SOURCE_LANGUAGE } from '../../core/texts.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import { lineOfPath } from '../jsonLines.ts';
import { say } from '../phrases.ts';
import { compareStrings, dutchStrings, placeholdersOf, type TranslationProblem } from '../strings.ts';

/** Every language of the manifest says all that the Dutch says, and nothing else. */
export function findTranslationProblems(draft: Draft): readonly Finding[] {
  const dutch = draft.texts.get(SOURCE_LANGUAGE);
  if (dutch === undefined) return [];
  const strings = dutchStrings(draft.source, dutch);
  return LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE).flatMap((language) => {
    const file = draft.texts.get(language);
    if (file === undefined || draft.manifest?.languages.includes(language) !== true) return [];
    return findingsIn(draft, language, file, strings);
  });
}

function findingsIn(
  { files }: Draft,
  language: Language,
  file: LanguageFile,
  dutch: ReadonlyMap<string, string>,
): readonly Finding[] {
  const { path, text } = files.languages[language];
  const problems = compareStrings(dutch, file);
  const unmarked = problems.filter(({ state }) => state === 'unmarked').length;
  const found = problems.flatMap((problem) => {
    const values = valuesOf(problem, language);
    const line = problem.state === 'missing' ? null : lineOfPath(text ?? '', pathOf(problem.key));
    return problem.state === 'unmarked' ? [] : [finding(`translation-${problem.state}`, path, line, values)];
  });
  if (unmarked === 0) return found;
  const values = { count: unmarked, scenario: files.id, language };
  return [finding('translation-unmarked', path, null, values), ...found];
}

function valuesOf(problem: TranslationProblem, language: Language): Finding['values'] {
  const { key, dutch, found } = problem;
  const shown = (text: string) =>
    placeholdersOf(text)
      .map((name) => `{${name}}`)
      .join(' ');
  return {
    ...{ key, language, dutch },
    found: shown(found) || say('found', 'no variable'),
    expected: shown(dutch) || say('expected', 'no variable'),
  };
}

/** `line.tears-a1b2` stands at `lines` › `tears-a1b2`; the other keys are their own path. */
function pathOf(key: string): readonly string[] {
  const [first = '', ...rest] = key.split('.');
  return [first === 'line' ? 'lines' : first, ...rest];
}
