import { type Context, Hono } from 'hono';
import { phaseOf } from '../../classroom/assignment.ts';
import { may } from '../../classroom/visibility.ts';
import {
  type OwnBundle,
  type OwnScenario,
  type OwnScenariosAnswer,
  UPLOAD_LIMITS,
  type UploadAnswer,
} from '../../wire/own-scenarios.ts';
import type { Deps, Lecturer } from '../deps.ts';
import { found, Refusal } from '../refusal.ts';
import { assignmentsOf } from '../store/assignments.ts';
import { classById } from '../store/classes.ts';
import {
  keepOwn,
  type OwnScenarioRow,
  ownContentOf,
  ownScenarioById,
  ownScenariosOf,
  usesOf,
  withdrawOwn,
} from '../store/own-scenarios.ts';
import { createThrottle } from '../throttle.ts';
import type { CheckedScenario } from '../uploads/check-report.ts';
import { ownerDigest, ownIdOf } from '../uploads/own-id.ts';
import { uploadFinding } from '../uploads/upload-finding.ts';
import { memberOf } from './member-cookie.ts';

const HOUR = 3_600_000;
/** Checks an hour for one lecturer: somebody at work on a story, and no more. */
const CHECKS = 40;

/** Scenarios that lecturers bring in: checking and keeping them, and giving them to who may play them. */
export function ownScenarioRoutes(deps: Deps): Hono {
  const { database, now } = deps;
  const routes = new Hono();
  const checks = createThrottle(CHECKS, HOUR, now);

  routes.post('/desk/scenarios', async (context) => {
    const lecturer = await lecturerOf(context);
    const zip = await zipOf(context);
    // Not worth a process of its own.
    if (zip[0] !== 0x50 || zip[1] !== 0x4b) {
      return context.json(answerOf(null, [uploadFinding('not-a-zip')]));
    }
    if (checks.tooMany(lecturer.id)) throw new Refusal('too-many-tries');
    const owner = ownerDigest(lecturer.id);
    const report = await deps.check(zip, owner);
    if (report === 'busy') throw new Refusal('check-busy');
    const { checked, findings } = report;
    if (checked === null) return context.json(answerOf(null, findings));
    if (checked.entry.id !== ownIdOf(owner, checked.name)) throw new Error('a check gave another scenario');
    const row = await keep(lecturer, checked);
    return context.json(answerOf(shownOf(row, await usesOf(database, lecturer.id)), findings), 201);
  });

  routes.get('/desk/scenarios', async (context) => {
    const lecturer = await lecturerOf(context);
    const rows = await ownScenariosOf(database, lecturer.id);
    const uses = await usesOf(database, lecturer.id);
    const answer: OwnScenariosAnswer = { scenarios: rows.map((row) => shownOf(row, uses)) };
    return context.json(answer);
  });

  routes.delete('/desk/scenarios/:scenario', async (context) => {
    const { row } = await ownOf(context, 'change');
    await withdrawOwn(database, row.id);
    return context.body(null, 204);
  });

  routes.get('/desk/scenarios/:scenario/:edition', async (context) => {
    const { row } = await ownOf(context, 'play');
    return context.json(await bundleOf(row, context.req.param('edition')));
  });

  routes.get('/classes/:class/scenarios/:scenario/:edition', async (context) => {
    const member = await memberOf(context, deps);
    const row = found(await ownScenarioById(database, context.req.param('scenario')));
    const room = found(await classById(database, member.class_id));
    const asked = (await assignmentsOf(database, room.id)).some(
      (assignment) => assignment.scenarios.includes(row.id) && phaseOf(assignment, now()) !== 'not-yet',
    );
    const viewer = { kind: 'member', member: member.id, classId: room.id } as const;
    // Only a class of its lecturer can ask for it; where no class does, it is nobody else's.
    const classId = asked && room.owner === row.owner ? room.id : null;
    const resource = { kind: 'own-scenario', owner: row.owner, classId, use: 'play' } as const;
    if (!may(viewer, resource)) throw new Refusal('not-found');
    return context.json(await bundleOf(row, context.req.param('edition')));
  });

  async function lecturerOf(context: Context): Promise<Lecturer> {
    return found(await deps.accounts.lecturerOf(context.req.raw), 'not-signed-in');
  }

  /** The scenario that the address names; one of somebody else is answered as if it did not exist. */
  async function ownOf(context: Context, use: 'play' | 'change') {
    const lecturer = await lecturerOf(context);
    const row = found(await ownScenarioById(database, context.req.param('scenario') ?? ''));
    const viewer = { kind: 'lecturer', lecturer: lecturer.id } as const;
    if (!may(viewer, { kind: 'own-scenario', owner: row.owner, classId: null, use })) {
      throw new Refusal('not-found');
    }
    return { row };
  }

  async function keep(lecturer: Lecturer, { name, entry, bundle }: CheckedScenario): Promise<OwnScenarioRow> {
    const { edition, atlas, key, ...besides } = bundle;
    const row: OwnScenarioRow = {
      ...{ id: entry.id, owner: lecturer.id, name, edition: entry.edition },
      ...{ entry: JSON.stringify(entry), brought: now(), withdrawn: 0 },
    };
    const known = JSON.stringify({ edition, atlas, key, titles: entry.title });
    await keepOwn(database, row, { known, besides: JSON.stringify(besides) });
    return row;
  }

  async function bundleOf({ id }: OwnScenarioRow, hash: string): Promise<OwnBundle> {
    const { known, besides } = found(await ownContentOf(database, id, hash));
    const { titles: _titles, ...checkedAgainst } = JSON.parse(known);
    return { ...checkedAgainst, ...JSON.parse(besides) };
  }

  return routes;
}

/** The zip itself. It is read only once it is known who sends it. */
async function zipOf(context: Context): Promise<Uint8Array> {
  if (context.req.header('Content-Type') !== 'application/zip') {
    throw new Refusal('not-understood', 'a scenario is sent as application/zip');
  }
  const zip = new Uint8Array(await context.req.arrayBuffer());
  if (zip.length > UPLOAD_LIMITS.zip) throw new Refusal('too-large');
  return zip;
}

function answerOf(scenario: OwnScenario | null, findings: UploadAnswer['findings']): UploadAnswer {
  return { scenario, findings };
}

function shownOf(row: OwnScenarioRow, uses: ReadonlyMap<string, number>): OwnScenario {
  const { id, name, brought, withdrawn } = row;
  return {
    ...JSON.parse(row.entry),
    ...{ name, brought, withdrawn: withdrawn === 1, assignments: uses.get(id) ?? 0 },
  };
}
