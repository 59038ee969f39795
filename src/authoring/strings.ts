import { digestOf } from '../core/digest.ts';
import type { LanguageFile } from '../core/texts.ts';
import { idsOf, wantsId } from './ids.ts';
import type { SourceLine } from './source.ts';

/** Texts by key: `line.tears-a1b2`, `title`, `dossier.0.label`, `decisions.after-signing.title`. */
export type Strings = ReadonlyMap<string, string>;

/** Everything that can be translated: what the story says, and what the Dutch language file says about it. */
export function dutchStrings(story: readonly SourceLine[], dutch: LanguageFile): Strings {
  const lines = story
    .filter(wantsId)
    .flatMap((line) => idsOf(line).map((id): [string, string] => [`line.${id}`, line.text]));
  return new Map([...lines, ...stringsOf({ ...dutch, lines: {} })]);
}

/** Everything a language file says, by the same keys. */
export function stringsOf({ lines, of: _marks, ...rest }: LanguageFile): Strings {
  return new Map([
    ...Object.entries(lines).map(([id, text]): [string, string] => [`line.${id}`, text]),
    ...leaves(rest, ''),
  ]);
}

export type TranslationState = 'missing' | 'orphaned' | 'placeholders' | 'stale' | 'unmarked';

/** One text that is not as it should be. `dutch` or `found` is empty where that side does not have it. */
export interface TranslationProblem {
  readonly state: TranslationState;
  readonly key: string;
  readonly dutch: string;
  readonly found: string;
}

/** Compares a language with the Dutch: first in the order of the Dutch, then what only the other one has. */
export function compareStrings(dutch: Strings, file: LanguageFile): readonly TranslationProblem[] {
  const other = stringsOf(file);
  const problems: TranslationProblem[] = [];
  for (const [key, text] of dutch) {
    const found = other.get(key);
    const state = found === undefined ? 'missing' : stateOf(text, found, file.of[key]);
    if (state !== null) problems.push({ state, key, dutch: text, found: found ?? '' });
  }
  for (const [key, found] of other) {
    if (!dutch.has(key)) problems.push({ state: 'orphaned', key, dutch: '', found });
  }
  return problems;
}

/** The marks of a language whose every text has just been compared with the Dutch by a person. */
export function marksFor(dutch: Strings, file: LanguageFile): Readonly<Record<string, string>> {
  const other = stringsOf(file);
  return Object.fromEntries(
    [...dutch].filter(([key]) => other.has(key)).map(([key, text]) => [key, markOf(text)]),
  );
}

/** The variables a text shows: `{name}`, sorted. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\s*(\w+)\s*\}/g)].map(([, name = '']) => name))].sort();
}

function stateOf(dutch: string, found: string, mark: string | undefined): TranslationState | null {
  if (placeholdersOf(dutch).join() !== placeholdersOf(found).join()) return 'placeholders';
  if (mark === undefined) return 'unmarked';
  return mark === markOf(dutch) ? null : 'stale';
}

const markOf = (text: string): string => digestOf(text, 8);

function leaves(value: unknown, path: string): readonly [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}
