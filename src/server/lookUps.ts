import type { Assignment } from '../classroom/assignment.ts';
import { inBatches } from './batches.ts';
import { assignmentsById } from './store/assignments.ts';
import { type MemberRow, membersByToken } from './store/classes.ts';
import type { OpenDatabase } from './store/open.ts';

/**
 * What nearly every request of a student asks for: of many requests together, in one query. It is read after it was
 * asked for and never remembered, so whoever was removed and whatever was closed is so for the very next request,
 * on every process.
 */
export interface LookUps {
  /** By the hash of the token. */
  member(hash: string): Promise<MemberRow | null>;
  assignment(id: string): Promise<Assignment | null>;
}

export function createLookUps(database: OpenDatabase): LookUps {
  return {
    member: together((hashes) => membersByToken(database, hashes)),
    assignment: together((ids) => assignmentsById(database, ids)),
  };
}

function together<T>(
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (key: string) => Promise<T | null> {
  return inBatches({
    work: async (keys: readonly string[]) => {
      const found = await load([...new Set(keys)]);
      return keys.map((key) => found.get(key) ?? null);
    },
  });
}
