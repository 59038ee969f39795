import type { KnownEdition } from '../../server/editions.ts';
import { createHandInQueue } from '../../server/handIns.ts';
import { addAssignment } from '../../server/store/assignments.ts';
import { storedMoves } from '../../server/store/attempts.ts';
import { addClass, addMember } from '../../server/store/classes.ts';
import type { OpenDatabase } from '../../server/store/open.ts';
import { wander } from './wander.ts';

interface ManyHandIns {
  /** The lecturer's id. */
  readonly owner: string;
  readonly members: number;
  /** Of each member, spread over the scenarios. */
  readonly attempts: number;
  readonly scenarios: readonly KnownEdition[];
}

/** A class that handed in a lot, each attempt a course that somebody could have played. Gives its assignment. */
export async function storeManyHandIns(database: OpenDatabase, many: ManyHandIns): Promise<string> {
  const random = repeatable(20_261_122);
  const now = Date.now();
  await addClass(database, {
    ...{ id: 'bench-class', owner: many.owner, name: 'Jaar 1', code: 'BENCH2', link: 'bench-link' },
    ...{ created: now, retention_days: 365, archived: 0 },
  });
  await addAssignment(
    database,
    {
      ...{ id: ASSIGNMENT, classId: 'bench-class', title: 'Week 1', opens: null, closes: null },
      ...{ counts: 'practice', reasons: true, reflection: null, language: null, debrief: 'at-once' },
      ...{ archived: false, scenarios: many.scenarios.map(({ edition }) => edition.manifest.id) },
    },
    now,
  );
  const queue = createHandInQueue(database);
  for (let member = 0; member < many.members; member += 1) {
    const id = `bench-member-${member}`;
    const name = `Student ${String(member + 1).padStart(4, '0')}`;
    await addMember(database, {
      ...{ id, class_id: 'bench-class', name, same_name: name.toLowerCase(), joined: now },
      ...{ recovery_hash: '', token_hash: id },
    });
    const handedIn = Array.from({ length: many.attempts }, (_, at) => {
      const known = many.scenarios[(member + at) % many.scenarios.length];
      if (known === undefined) throw new Error('there is nothing to play');
      const unfinished = random() < 0.1;
      const moves = wander(known.atlas, random, unfinished ? 4 : undefined);
      return queue.add({
        ...{ id: `bench-${member}-${at}`, assignment_id: ASSIGNMENT, member_id: id },
        ...{ scenario: known.edition.manifest.id, edition: known.edition.hash, seed: member * 100 + at },
        ...{ moves: storedMoves(moves), language: 'nl', started: now, received: now + member },
        hasEnded: !unfinished,
      });
    });
    await Promise.all(handedIn);
  }
  return ASSIGNMENT;
}

const ASSIGNMENT = 'bench-assignment';

/** Numbers from 0 to 1 that are the same on every machine (a linear congruential generator). */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}
