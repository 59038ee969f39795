import type { OpenDatabase } from '../../../src/server/store/open.ts';
import { sweep } from '../../../src/server/sweep.ts';
import type { Check } from '../../../src/server/uploads/checker.ts';
import type { UploadAnswer } from '../../../src/wire/own-scenarios.ts';
import { checkHere } from './checker.ts';
import { ASSIGNMENT, openSchool } from './school.ts';
import { smallTalk, zipOf } from './zips.ts';

/** A server to which lecturers bring scenarios. `check` is the process that it starts, or the same without one. */
export async function openWorkshop(
  database: OpenDatabase,
  check: Check = async (zip, owner) => checkHere(zip, owner),
) {
  const school = await openSchool(database, null, check);
  const bring = async (who: string, files: Record<string, string> = smallTalk()) => {
    const response = await school.app.request('http://school.test/api/desk/scenarios', {
      method: 'POST',
      headers: { 'Content-Type': 'application/zip', 'x-test-lecturer': who },
      body: zipOf(files),
    });
    const body: UploadAnswer = await response.json();
    return {
      status: response.status,
      body,
      id: body.scenario?.id ?? '',
      edition: body.scenario?.edition ?? '',
    };
  };
  const anna = school.lecturer('anna');
  const own = async () => (await anna('GET', '/desk/scenarios')).body.scenarios;
  /** A class of a lecturer that is asked for some scenarios, and a student in it. */
  const classOf = async (who: string, scenarios: readonly string[], other: object = {}) => {
    const teacher = school.lecturer(who);
    const room = (await teacher('POST', '/desk/classes', { name: 'Klas', retentionDays: 30 })).body;
    const asked = await teacher('POST', `/desk/classes/${room.id}/assignments`, {
      ...{ ...ASSIGNMENT, scenarios, ...other },
    });
    const joined = await school.ask('POST', '/join', {
      ...{ class: { code: room.code }, name: 'Noor', recovery: 'mijn hond heet Bas' },
    });
    const student = school.withCookieOf(joined);
    const bundle = (id: string, edition: string) =>
      student('GET', `/classes/${room.id}/scenarios/${id}/${edition}`);
    const handIn = (notation: string, attempt = 'attempt-1') =>
      student('PUT', `/classes/${room.id}/assignments/${asked.body.id}/attempts/${attempt}`, {
        ...{ notation, language: 'nl', started: 5 },
      });
    return { teacher, room, asked, student, bundle, handIn };
  };
  const rows = async (table: 'edition' | 'own_edition' | 'own_scenario') =>
    (await database.db.selectFrom(table).selectAll().execute()).length;
  const needs = { database, editions: school.editions, now: () => school.clock.now };
  return { school, bring, anna, own, classOf, rows, sweepNow: () => sweep(needs) };
}
