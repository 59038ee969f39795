import type { Language } from '../../core/texts.ts';
import { type Checked, checkEntry, repeatedIn } from '../../report/result/check.ts';
import {
  type DamagedEntry,
  parseResult,
  type ReadEntry,
  type ResultProblem,
  refuseSize,
} from '../../report/result/parse.ts';
import { type FindSource, tell } from '../../scenarios/source.ts';

/** One attempt of a file with what became of it; `number` is its place in the file, from 1. */
export type CheckedEntry = { readonly number: number } & (DamagedEntry | CheckedAttempt);

export interface CheckedAttempt extends ReadEntry {
  readonly checked: Checked;
  /** Hash of the edition that is played here now; null where the scenario is not known. */
  readonly now: string | null;
}

/** `unreadable`: the browser may not read it. `unchecked`: what replaying it takes could not be fetched. */
export type FileProblem = ResultProblem | 'unreadable' | 'unchecked';

/** What came of a file: why it cannot be checked, or its attempts in the order of the file. */
export type CheckedFile =
  | { readonly name: string; readonly problem: FileProblem }
  | { readonly name: string; readonly entries: readonly CheckedEntry[] };

/** Reads a file and replays all that is in it. Nothing is kept, and a file that is too large is not read. */
export async function checkFile(file: File, find: FindSource): Promise<CheckedFile> {
  const { name } = file;
  const refused = refuseSize(file.size);
  if (refused !== null) return { name, problem: refused };
  // What a browser says here is that the file was moved, or is not for it: that is what the page says.
  const text = await file.text().catch(() => null);
  if (text === null) return { name, problem: 'unreadable' };
  const parsed = parseResult(text);
  if (!parsed.ok) return { name, problem: parsed.error.code };
  const repeated = repeatedIn(parsed.value.flatMap((one) => ('damaged' in one ? [] : one)));
  const entries: CheckedEntry[] = [];
  for (const one of parsed.value) {
    const number = entries.length + 1;
    await nextTurn(number);
    entries.push({ number, ...('damaged' in one ? one : await check(one, repeated.has(one), find)) });
  }
  return { name, entries };
}

async function check(read: ReadEntry, repeated: boolean, find: FindSource): Promise<CheckedAttempt> {
  const { attempt } = read.entry;
  const source = await find(attempt.scenario, attempt.edition);
  const edition = source.ok ? await source.value.edition() : null;
  const checked = checkEntry(read, edition);
  const present = await find(attempt.scenario);
  const now = present.ok ? (await present.value.edition()).hash : null;
  return { ...read, checked: repeated ? { ...checked, verdict: 'repeated' } : checked, now };
}

/** What the decisions and endings of a scenario are called, by the name the file has for them. */
export interface Titles {
  readonly decisions: ReadonlyMap<string, string>;
  readonly endings: ReadonlyMap<string, string>;
}

export const NO_TITLES: Titles = { decisions: new Map(), endings: new Map() };

/** None where the scenario is not known. */
export async function titlesOf(scenario: string, language: Language, find: FindSource): Promise<Titles> {
  const source = await find(scenario);
  if (!source.ok) return NO_TITLES;
  const { decisions, endings } = (await tell(source.value, language)).debrief;
  return { decisions: titlesIn(decisions), endings: titlesIn(endings) };
}

function titlesIn(texts: Readonly<Record<string, { readonly title: string }>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(texts).map(([name, { title }]) => [name, title]));
}

/** After every few attempts the browser may draw and answer. */
function nextTurn(number: number): Promise<void> | undefined {
  return number % 10 === 0 ? new Promise((resolve) => setTimeout(resolve)) : undefined;
}
