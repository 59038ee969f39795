import { inBatches } from '../batches.ts';
import type { OpenDatabase } from '../store/open.ts';
import { appendActs, type NewAct, numberOfAct } from '../store/session-events.ts';

/** Writes an act behind the others of its session; null where the session is not there any more. */
export type Append = (act: NewAct) => Promise<Appended | null>;

export interface Appended {
  readonly number: number;
  /** False where the same act was written before, perhaps by another process. */
  readonly fresh: boolean;
}

/** What is done while a commit is under way shares the next one, of all sessions: a commit waits for the disk. */
export function createAppending(database: OpenDatabase): Append {
  return inBatches({
    // The same act, sent twice at once, is written once: the second one waits and finds the first.
    keyOf: ({ session, by, id }: NewAct) => `${session} ${by} ${id}`,
    work: async (acts) => (await writeAll(database, acts)) ?? writeEach(database, acts),
  });
}

/** Null where one of them was written before. */
async function writeAll(
  database: OpenDatabase,
  acts: readonly NewAct[],
): Promise<readonly (Appended | null)[] | null> {
  const numbers = await appendActs(database, acts);
  return numbers?.map((number) => (number === null ? null : { number, fresh: true })) ?? null;
}

/** One that was written before gets the number it has; the others are written. */
async function writeEach(
  database: OpenDatabase,
  acts: readonly NewAct[],
): Promise<readonly (Appended | null)[]> {
  const answers: (Appended | null)[] = [];
  for (const act of acts) {
    const known = await numberOfAct(database, act);
    const [written = null] = known === null ? ((await writeAll(database, [act])) ?? []) : [];
    answers.push(known === null ? written : { number: known, fresh: false });
  }
  return answers;
}
