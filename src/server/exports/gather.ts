import type { Assignment } from '../../classroom/assignment.ts';
import { grouped } from '../../core/grouped.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../core/texts.ts';
import type { ExportedAttempt, ExportSource } from '../../report/exports/source.ts';
import type { Deps } from '../deps.ts';
import { playsOf } from '../results.ts';
import { attemptOf, attemptsOfAssignment, notesOfAssignment } from '../store/attempts.ts';
import { membersOf } from '../store/classes.ts';

/** All that was handed in for an assignment, in the order of the members' names. */
export async function gather(deps: Deps, site: string, assignment: Assignment): Promise<ExportSource> {
  const { database, editions } = deps;
  const rows = await attemptsOfAssignment(database, assignment.id);
  const notes = grouped(await notesOfAssignment(database, assignment.id), (note) => note.attempt_id);
  const plays = new Map((await playsOf(deps, rows)).map((play) => [play.attempt, play]));
  const byMember = grouped(rows, (row) => row.member_id);
  const attempts: ExportedAttempt[] = [];
  for (const { id, name } of await membersOf(database, assignment.classId)) {
    for (const row of byMember.get(id) ?? []) {
      const known = await editions.find(row.scenario, row.edition);
      const play = plays.get(row.id);
      if (known === null || play === undefined) continue;
      attempts.push({
        id: row.id,
        member: { id, name },
        attempt: attemptOf(row),
        edition: known.edition,
        turns: play.turns,
        ending: play.ending,
        language: LANGUAGES.find((one) => one === row.language) ?? SOURCE_LANGUAGE,
        started: momentOf(row.started),
        ended: row.ended === null ? null : momentOf(row.ended),
        firstReceived: new Date(row.first_received).toISOString(),
        received: new Date(row.received).toISOString(),
        notes: (notes.get(row.id) ?? []).map(({ about, fields }) => ({ about, fields: JSON.parse(fields) })),
      });
    }
  }
  return { site, assignment: { id: assignment.id, title: assignment.title }, attempts };
}

/** The year 10000. A device says what it likes of when it started. */
const NO_YEAR = Date.UTC(10_000, 0, 1);

function momentOf(time: number): string | null {
  return time < NO_YEAR ? new Date(time).toISOString() : null;
}
