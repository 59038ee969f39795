import { type Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { readCode } from '../../classroom/code.ts';
import { readPseudonym, sameName } from '../../classroom/names.ts';
import type { JoinedAnswer } from '../../wire/answers.ts';
import { identifier, type Joining, joining, returning } from '../../wire/schemas.ts';
import { bodyOf } from '../body.ts';
import type { Deps } from '../deps.ts';
import { found, Refusal } from '../refusal.ts';
import { hashOfSecret, hashOfWord, nobodysWord, secretFrom, wordFits } from '../secrets.ts';
import {
  addDevice,
  addMember,
  classByCode,
  classByLink,
  memberByName,
  removeDevice,
} from '../store/classes.ts';
import { createThrottle } from '../throttle.ts';
import { MEMBER_COOKIE, tokenOf } from './member-cookie.ts';

const HOUR = 3_600_000;
const SECRET_BYTES = 32;
const SALT_BYTES = 16;

/** Coming into a class with a code or a link, for the first time or again on another device; and leaving a device. */
export function joinRoutes(deps: Deps): Hono {
  const { database, now, random, wordCost } = deps;
  // A lecture hall sits behind one address; a guesser needs a billion tries.
  const perAddress = createThrottle(1_000, HOUR, now);
  const perName = createThrottle(10, HOUR, now);
  const routes = new Hono();

  routes.post('/join', async (context) => {
    if (perAddress.tooMany(deps.clientOf(context))) throw new Refusal('too-many-tries');
    const asked = await bodyOf(context, joining);
    const room = await classOf(asked);
    const name = found(readPseudonym(asked.name), 'bad-name');
    const member = {
      id: secretFrom(random(12)),
      class_id: room.id,
      name,
      same_name: sameName(name),
      recovery_hash: await hashOfWord(asked.recovery, random(SALT_BYTES), wordCost),
      joined: now(),
    };
    if (!(await addMember(database, member))) throw new Refusal('name-taken');
    const answer: JoinedAnswer = {
      class: { id: room.id, name: room.name },
      member: { id: member.id, name },
    };
    await settleIn(context, room.id, member.id);
    return context.json(answer, 201);
  });

  routes.post('/return', async (context) => {
    if (perAddress.tooMany(deps.clientOf(context))) throw new Refusal('too-many-tries');
    const asked = await bodyOf(context, returning);
    const room = await classOf(asked);
    const same = sameName(found(readPseudonym(asked.name), 'bad-name'));
    if (perName.tooMany(`${room.id} ${same}`)) throw new Refusal('too-many-tries');
    const member = await memberByName(database, room.id, same);
    // Hashing a word for a name that is not there takes as long, so that nobody learns which names are.
    const fits = await wordFits(asked.recovery, member?.recovery_hash ?? nobodysWord(wordCost));
    if (member === null || !fits) throw new Refusal('wrong-recovery');
    const answer: JoinedAnswer = {
      class: { id: room.id, name: room.name },
      member: { id: member.id, name: member.name },
    };
    await settleIn(context, room.id, member.id);
    return context.json(answer);
  });

  /** Signs out on this device, also where the class did not know it any more. */
  routes.delete('/classes/:class/device', async (context) => {
    // Not every address can stand in a cookie; an id of a class can.
    const id = identifier.safeParse(context.req.param('class'));
    if (!id.success) throw new Refusal('not-found');
    const token = tokenOf(context);
    if (token !== undefined) await removeDevice(database, hashOfSecret(token));
    deleteCookie(context, MEMBER_COOKIE, { path: pathOf(id.data), secure: deps.secure });
    return context.body(null, 204);
  });

  async function classOf({ class: which }: Joining) {
    if ('link' in which) return found(await classByLink(database, which.link), 'wrong-code');
    const code = readCode(which.code);
    return found(code === null ? null : await classByCode(database, code), 'wrong-code');
  }

  async function settleIn(context: Context, classId: string, member: string): Promise<void> {
    const token = secretFrom(random(SECRET_BYTES));
    await addDevice(database, { token_hash: hashOfSecret(token), member_id: member, since: now() });
    setCookie(context, MEMBER_COOKIE, token, {
      path: pathOf(classId),
      httpOnly: true,
      sameSite: 'Strict',
      secure: deps.secure,
      maxAge: 400 * 24 * 3600,
    });
  }

  return routes;
}

function pathOf(classId: string): string {
  return `/api/classes/${classId}`;
}
