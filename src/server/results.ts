import type { Assignment } from '../classroom/assignment.ts';
import { may, SMALLEST_GROUP, type Viewer } from '../classroom/visibility.ts';
import { replay } from '../core/replay.ts';
import { type Turns, turnsOfReplay, turnsOnAtlas } from '../core/turns.ts';
import { bookOf } from '../report/gradebook/book.ts';
import { type ClassPlay, countedPlays } from '../report/gradebook/plays.ts';
import type {
  GivenReason,
  MemberAttempt,
  MemberResult,
  ResultsAnswer,
  ScenarioResult,
} from '../wire/answers.ts';
import type { Deps } from './deps.ts';
import type { KnownEdition } from './editions.ts';
import { createMemory } from './memory.ts';
import { type AttemptRow, attemptOf, attemptsOfAssignment, listOf, reasonsOf } from './store/attempts.ts';
import { membersOf } from './store/classes.ts';
import { stampOf } from './store/stamp.ts';

/** What is remembered of so many assignments: as many as are looked at on one morning. */
const REMEMBERED = 12;

/**
 * Gives what a class did with an assignment, replayed from what was handed in. It is remembered until something
 * else was handed in, so that who looks again does not have a whole class replayed again.
 */
export function createResults(deps: Deps) {
  const memory = createMemory<Pick<ResultsAnswer, 'members' | 'scenarios'>>(REMEMBERED);

  return async (assignment: Assignment, viewer: Viewer, owner: string): Promise<ResultsAnswer> => {
    // Read before the rest: what arrives meanwhile makes the next look a new one.
    const stamp = `${await stampOf(deps.database, assignment)} ${JSON.stringify([assignment.scenarios, viewer])}`;
    const results = await memory.recall(assignment.id, stamp, () =>
      resultsOf(deps, assignment, viewer, owner),
    );
    return { assignment, smallestGroup: SMALLEST_GROUP, ...results };
  };
}

/**
 * Figures of fewer than five members are left out, because who is among them could be worked out; single
 * attempts stay open to their lecturer.
 */
async function resultsOf(deps: Deps, assignment: Assignment, viewer: Viewer, owner: string) {
  const members = await membersOf(deps.database, assignment.classId);
  const rows = await attemptsOfAssignment(deps.database, assignment.id);
  const reasons = await reasonsOf(deps.database, assignment.id);
  const plays = await playsOf(deps, rows);
  const mayShow = (size: number) =>
    may(viewer, { kind: 'distribution', classId: assignment.classId, owner, size });
  const scenarios = assignment.scenarios.map((scenario): ScenarioResult => {
    const counted = countedPlays(plays.filter((play) => play.scenario === scenario));
    if (!mayShow(counted.length)) return { scenario, n: counted.length, book: null, reasons: [] };
    const book = bookOf(scenario, counted, mayShow);
    const shown = new Set(book.distributions.filter(({ n }) => mayShow(n)).map(({ decision }) => decision));
    const given = reasons
      .filter((reason) => reason.scenario === scenario)
      .map(readReason)
      .filter(({ decision }) => shown.has(decision));
    return { scenario, n: counted.length, book, reasons: given.sort(byText) };
  });
  const byMember = grouped(rows);
  return {
    members: members.map(({ id, name }): MemberResult => {
      return { id, name, attempts: (byMember.get(id) ?? []).map(memberAttemptOf) };
    }),
    scenarios,
  };
}

function memberAttemptOf({ id, scenario, moves, ended, received }: AttemptRow): MemberAttempt {
  return { id, scenario, moves: listOf(moves).length, ended, received };
}

function grouped(rows: readonly AttemptRow[]): ReadonlyMap<string, readonly AttemptRow[]> {
  const byMember = new Map<string, AttemptRow[]>();
  for (const row of rows) {
    const own = byMember.get(row.member_id) ?? [];
    own.push(row);
    byMember.set(row.member_id, own);
  }
  return byMember;
}

type Reader = (moves: readonly string[], seed: number) => Turns;

/** Every attempt without its words. One on an edition that is not known any more cannot be read, and is left out. */
export async function playsOf({ editions }: Pick<Deps, 'editions'>, rows: readonly AttemptRow[]) {
  const readers = new Map<string, Reader | null>();
  const plays: ClassPlay[] = [];
  for (const row of rows) {
    const { scenario, edition, seed, moves } = attemptOf(row);
    const key = `${scenario}@${edition}`;
    if (!readers.has(key)) {
      const known = await editions.find(scenario, edition);
      readers.set(key, known === null ? null : readerOf(known));
    }
    const read = readers.get(key);
    if (!read) continue;
    const { turns, ending } = read(moves, seed);
    plays.push({ member: row.member_id, attempt: row.id, scenario, turns, ending });
  }
  return plays;
}

/** Reads on the atlas; where not every path of a story is known, the story is played. */
function readerOf({ edition, atlas, key }: KnownEdition): Reader {
  return atlas.complete
    ? turnsOnAtlas(atlas, key)
    : (moves, seed) => turnsOfReplay(replay(edition, { moves, seed }));
}

function readReason({ about, fields }: { readonly about: string; readonly fields: string }): GivenReason {
  const { option = '', kinds = '', text = '' } = JSON.parse(fields) as Partial<Record<string, string>>;
  return { decision: about.slice(REASON.length), option, kinds, text };
}

const REASON = 'reason/';

/** In an order that says nothing about who wrote it or when. */
function byText(a: GivenReason, b: GivenReason): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}
