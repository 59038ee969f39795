import type { Assignment } from '../classroom/assignment.ts';
import { createBatches } from './batches.ts';
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

interface Asked<T> {
  readonly key: string;
  readonly resolve: (found: T | null) => void;
  readonly reject: (error: unknown) => void;
}

function together<T>(
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (key: string) => Promise<T | null> {
  const ask = createBatches<Asked<T>>(async (asked) => {
    const [batch, later] = [asked.slice(0, MOST), asked.slice(MOST)];
    try {
      const found = await load([...new Set(batch.map(({ key }) => key))]);
      for (const { key, resolve } of batch) resolve(found.get(key) ?? null);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    return later;
  });
  return (key) => new Promise((resolve, reject) => ask({ key, resolve, reject }));
}

/** So many share a query at most: far below what either database takes. */
const MOST = 500;
