import type { Assignment } from '../classroom/assignment.ts';
import { may, SMALLEST_GROUP, type Viewer } from '../classroom/visibility.ts';
import { replay } from '../core/replay.ts';
import { type Turns, turnsOfReplay, turnsOnAtlas } from '../core/turns.ts';
import { bookOf } from '../report/gradebook/book.ts';
import { type ClassPlay, countedPlays } from '../report/gradebook/plays.ts';
import type { GivenReason, MemberResult, ResultsAnswer, ScenarioResult } from '../wire/answers.ts';
import type { Deps } from './deps.ts';
import type { KnownEdition } from './editions.ts';
import { type AttemptRow, attemptOf, attemptsOfAssignment, handedInOf, reasonsOf } from './store/attempts.ts';
import { membersOf } from './store/classes.ts';

/**
 * What a class did with an assignment, replayed from what was handed in. Figures of fewer than five members are
 * left out, because who is among them could be worked out; single attempts stay open to their lecturer.
 */
export async function resultsOf(deps: Deps, assignment: Assignment, viewer: Viewer, owner: string) {
  const members = await membersOf(deps.database, assignment.classId);
  const rows = await attemptsOfAssignment(deps.database, assignment.id);
  const reasons = await reasonsOf(deps.database, assignment.id);
  const plays = await playsOf(deps, rows);
  const scenarios = assignment.scenarios.map((scenario): ScenarioResult => {
    const counted = countedPlays(plays.filter((play) => play.scenario === scenario));
    const size = counted.length;
    const shown = may(viewer, { kind: 'distribution', classId: assignment.classId, owner, size });
    if (!shown) return { scenario, n: size, book: null, reasons: [] };
    const given = reasons.filter((reason) => reason.scenario === scenario).map(readReason);
    return { scenario, n: size, book: bookOf(scenario, counted), reasons: given.sort(byText) };
  });
  const byMember = grouped(rows);
  const answer: ResultsAnswer = {
    assignment,
    smallestGroup: SMALLEST_GROUP,
    members: members.map(({ id, name }): MemberResult => {
      return { id, name, attempts: (byMember.get(id) ?? []).map(handedInOf) };
    }),
    scenarios,
  };
  return answer;
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
