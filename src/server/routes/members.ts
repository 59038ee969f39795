import { Hono } from 'hono';
import { type Assignment, debriefIsOpen, phaseOf } from '../../classroom/assignment.ts';
import { may } from '../../classroom/visibility.ts';
import { parseAttempt } from '../../core/notation.ts';
import type { HandInAnswer, MemberClassAnswer } from '../../wire/answers.ts';
import { isOwnScenario } from '../../wire/own-id.ts';
import type { OwnEntry } from '../../wire/own-scenarios.ts';
import { handingIn, identifier, note } from '../../wire/schemas.ts';
import { bodyOf } from '../body.ts';
import type { Deps } from '../deps.ts';
import { found, Refusal } from '../refusal.ts';
import { assignmentsOf } from '../store/assignments.ts';
import {
  attemptById,
  attemptsOfMember,
  commentsOf,
  handedInOf,
  notesOf,
  putNote,
  storedMoves,
} from '../store/attempts.ts';
import { classById, eraseMember, type MemberRow } from '../store/classes.ts';
import { ownScenariosById } from '../store/own-scenarios.ts';
import { verify } from '../verify.ts';
import { memberOf } from './member-cookie.ts';

/** What a student does in a class: see what is asked, hand in, take their own data along, be forgotten. */
export function memberRoutes(deps: Deps): Hono {
  const { database, editions, handIns, metrics, now, tallies } = deps;
  const routes = new Hono();

  routes.get('/classes/:class', async (context) => {
    const member = await memberOf(context, deps);
    const room = found(await classById(database, member.class_id));
    const attempts = await attemptsOfMember(database, member.id);
    const assignments = (await assignmentsOf(database, room.id)).filter(({ archived }) => !archived);
    const time = now();
    const answer: MemberClassAnswer = {
      class: { id: room.id, name: room.name },
      member: { id: member.id, name: member.name },
      assignments: assignments.map((assignment) => {
        const { archived: _archived, classId: _classId, ...asked } = assignment;
        const own = attempts.filter(({ assignment_id }) => assignment_id === assignment.id);
        const phase = phaseOf(assignment, time);
        return {
          ...asked,
          phase,
          debriefOpen: debriefIsOpen(assignment, time),
          attempts: own.map(handedInOf),
        };
      }),
      own: await ownIn(assignments),
    };
    return context.json(answer);
  });

  routes.put('/classes/:class/assignments/:assignment/attempts/:attempt', async (context) => {
    const [member, asked] = await Promise.all([
      memberOf(context, deps),
      deps.lookUps.assignment(context.req.param('assignment')),
    ]);
    const { notation, language, started } = await bodyOf(context, handingIn);
    const id = idOf(context.req.param('attempt'));
    const assignment = openFor(member, asked);
    const parsed = parseAttempt(notation);
    if (!parsed.ok) throw new Refusal('bad-notation', `${parsed.error.code}: ${parsed.error.found}`);
    const { scenario, edition, seed, moves } = parsed.value;
    if (!assignment.scenarios.includes(scenario)) throw new Refusal('not-assigned', scenario);
    const known = found(await editions.find(scenario, edition), 'unknown-edition');
    const verified = verify(known, parsed.value);
    if (!verified.possible) throw new Refusal('impossible-moves', `move ${verified.at + 1}`);
    const received = now();
    const outcome = await handIns.add({
      ...{ id, scenario, edition, seed, language, started },
      assignment_id: assignment.id,
      member_id: member.id,
      moves: storedMoves(moves),
      received,
      hasEnded: verified.ended,
    });
    metrics.handedIn(outcome);
    if (outcome === 'apart') throw new Refusal('parted');
    tallies.add(assignment.id, {
      ...{ attempt: id, member: member.id, scenario, ended: verified.ended, received },
      moves: moves.length,
    });
    const answer: HandInAnswer = { state: outcome, ended: verified.ended, received };
    return context.json(answer);
  });

  routes.put('/classes/:class/attempts/:attempt/notes', async (context) => {
    const member = await memberOf(context, deps);
    const { about, fields } = await bodyOf(context, note);
    const attempt = found(await attemptById(database, idOf(context.req.param('attempt'))));
    const mine = { kind: 'member', member: member.id, classId: member.class_id } as const;
    const resource = {
      kind: 'attempt',
      classId: member.class_id,
      owner: '',
      member: attempt.member_id,
    } as const;
    if (!may(mine, { ...resource, use: 'hand-in' })) throw new Refusal('not-found');
    await putNote(database, {
      attempt_id: attempt.id,
      about,
      fields: JSON.stringify(fields),
      changed: now(),
    });
    return context.body(null, 204);
  });

  /** Everything the server holds about who asks. */
  routes.get('/classes/:class/mine', async (context) => {
    const member = await memberOf(context, deps);
    const attempts = await attemptsOfMember(database, member.id);
    const ids = attempts.map(({ id }) => id);
    const notes = await notesOf(database, ids);
    const comments = await commentsOf(database, ids);
    return context.json({
      member: { id: member.id, name: member.name, joined: member.joined },
      attempts: attempts.map((row) => ({ assignment: row.assignment_id, ...handedInOf(row) })),
      notes: notes.map(({ attempt_id, about, fields, changed }) => ({
        ...{ attempt: attempt_id, about, changed },
        fields: JSON.parse(fields) as unknown,
      })),
      comments: comments.map(({ attempt_id, text, written }) => ({ attempt: attempt_id, text, written })),
    });
  });

  routes.delete('/classes/:class/mine', async (context) => {
    const member = await memberOf(context, deps);
    await eraseMember(database, member.id);
    return context.body(null, 204);
  });

  /** What a list shows of the scenarios that the lecturer brought in. */
  async function ownIn(assignments: readonly Assignment[]): Promise<readonly OwnEntry[]> {
    const ids = new Set(assignments.flatMap(({ scenarios }) => scenarios.filter(isOwnScenario)));
    return (await ownScenariosById(database, [...ids])).map(({ entry }) => JSON.parse(entry));
  }

  /** Goes on only with an assignment of the member's class that takes hand-ins now. */
  function openFor(member: MemberRow, assignment: Assignment | null): Assignment {
    if (assignment === null || assignment.classId !== member.class_id || assignment.archived) {
      throw new Refusal('not-found');
    }
    const phase = phaseOf(assignment, now());
    if (phase === 'not-yet') throw new Refusal('not-open-yet');
    if (phase === 'closed') throw new Refusal('closed');
    return assignment;
  }

  return routes;
}

function idOf(text: string): string {
  const read = identifier.safeParse(text);
  if (!read.success) throw new Refusal('not-found');
  return read.data;
}
