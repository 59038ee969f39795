import { type Context, Hono } from 'hono';
import { readCode } from '../../classroom/code.ts';
import { ownView, sharedView } from '../../classroom/session/visible.ts';
import { may } from '../../classroom/visibility.ts';
import {
  type SessionActed,
  type SessionAnswer,
  type SessionElsewhere,
  type SessionJoined,
  type SessionJoining,
  sessionActing,
  sessionDraft,
  sessionJoining,
  sessionResuming,
} from '../../wire/session.ts';
import { bodyOf } from '../body.ts';
import type { Deps } from '../deps.ts';
import { withFreeCode } from '../free-code.ts';
import { found, Refusal } from '../refusal.ts';
import { hashOfSecret, secretFrom } from '../secrets.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import { setupOf } from '../sessions/opening.ts';
import { addSecret, addSession, removeToken, sessionBy, takeSecret } from '../store/sessions.ts';
import { createThrottle } from '../throttle.ts';
import { newToken, personIn } from './person-cookie.ts';

const MINUTE = 60_000;
/** 128 bits: a link that is not given out is never found. */
const LINK_BYTES = 16;
const ID_BYTES = 12;
const SECRET_BYTES = 32;
const SEED_BYTES = 4;
/** So long somebody has to walk over to another device. */
const ELSEWHERE = 15 * MINUTE;

/** Sessions of intervision: beginning, joining, following, doing something, going on elsewhere, erasing. */
export function sessionRoutes(deps: Deps): Hono {
  const { database, now, random, sessions, metrics, pulse } = deps;
  // A school sits behind one address, and so do its groups and lecture halls; a guesser needs a billion tries.
  const begun = createThrottle(500, 60 * MINUTE, now);
  const tried = createThrottle(4_000, 60 * MINUTE, now);
  // Faster than anybody taps for long, and slower than a program.
  const acted = createThrottle(120, MINUTE, now);
  const asked = createThrottle(20, 60 * MINUTE, now);
  const routes = new Hono();

  routes.post('/sessions', async (context) => {
    if (begun.tooMany(deps.clientOf(context))) throw new Refusal('too-many-tries');
    const draft = await bodyOf(context, sessionDraft);
    const lecturer = draft.assignment === null ? null : await deps.accounts.lecturerOf(context.req.raw);
    const setup = await setupOf(deps, draft, lecturer, seedFrom(random(SEED_BYTES)));
    const time = now();
    const row = {
      ...{ id: secretFrom(random(ID_BYTES)), link: secretFrom(random(LINK_BYTES)) },
      ...{ scenario: setup.story?.scenario ?? null, edition: setup.story?.edition ?? null },
      ...{ setup: JSON.stringify(setup), created: time, touched: time, kept_days: draft.keptDays, last: 0 },
    };
    await withFreeCode(random, (code) => addSession(database, { ...row, code }));
    return settleIn(context, found(await sessions.find(row.id)), draft);
  });

  routes.post('/sessions/join', async (context) => {
    if (tried.tooMany(deps.clientOf(context))) throw new Refusal('too-many-tries');
    const joining = await bodyOf(context, sessionJoining);
    const id = found(await idOf(joining), 'wrong-code');
    const live = found(await sessions.find(id), 'wrong-code');
    return settleIn(context, live, { name: joining.name, plays: true });
  });

  routes.get('/sessions/:session', async (context) => {
    const { live, own } = await personIn(context, deps);
    const { code, link } = live.row;
    const answer: SessionAnswer = {
      shared: sharedView(live.state),
      ...{ own, now: now(), code, link, until: live.until() },
    };
    return context.json(answer);
  });

  routes.get('/sessions/:session/live', async (context) => {
    const { live, own } = await personIn(context, deps);
    const body = live.listen(own.id, (page) => {
      const rest = pulse.add(page);
      metrics.listening(1);
      return () => {
        rest();
        metrics.listening(-1);
      };
    });
    return context.body(body, 200, {
      'Content-Type': 'text/event-stream',
      // A proxy that collects answers before passing them on would make them come in one lump.
      'X-Accel-Buffering': 'no',
    });
  });

  routes.post('/sessions/:session/acts', async (context) => {
    const { live, own } = await personIn(context, deps);
    if (acted.tooMany(`${live.row.id} ${own.id}`)) throw new Refusal('too-many-tries');
    const { id, act } = await bodyOf(context, sessionActing);
    const number = await sessions.act(live, { id, by: own.id, act });
    const answer: SessionActed = { own: found(ownView(live.state, own.id)), number };
    return context.json(answer);
  });

  /** Another device needs to be told who one is only once. */
  routes.post('/sessions/:session/elsewhere', async (context) => {
    const { live, own } = await personIn(context, deps);
    if (asked.tooMany(`${live.row.id} ${own.id}`)) throw new Refusal('too-many-tries');
    const secret = secretFrom(random(SECRET_BYTES));
    await addSecret(database, {
      ...{ secret_hash: hashOfSecret(secret), session_id: live.row.id },
      ...{ person: own.id, expires: now() + ELSEWHERE },
    });
    const answer: SessionElsewhere = { secret };
    return context.json(answer, 201);
  });

  routes.post('/sessions/:session/resume', async (context) => {
    if (tried.tooMany(deps.clientOf(context))) throw new Refusal('too-many-tries');
    const { secret } = await bodyOf(context, sessionResuming);
    const live = found(await sessions.find(context.req.param('session')), 'secret-gone');
    const taken = await takeSecret(database, live.row.id, hashOfSecret(secret), now());
    const person = found(taken, 'secret-gone');
    if (live.state.people.get(person)?.standing === 'removed') throw new Refusal('removed');
    const token = await newToken(deps, live, person);
    token.give(context);
    const answer: SessionJoined = { session: live.row.id, person };
    return context.json(answer, 201);
  });

  routes.delete('/sessions/:session', async (context) => {
    const { live, own } = await personIn(context, deps);
    const { standing, facilitator } = own;
    const viewer = { kind: 'participant', session: live.row.id, standing, facilitator } as const;
    if (!may(viewer, { kind: 'session', session: live.row.id, use: 'erase' })) {
      throw new Refusal('not-facilitator');
    }
    await sessions.erase(live);
    return context.body(null, 204);
  });

  async function idOf({ session }: SessionJoining): Promise<string | null> {
    if ('link' in session) return sessionBy(database, 'link', session.link);
    const code = readCode(session.code);
    return code === null ? null : sessionBy(database, 'code', code);
  }

  /** Whoever has no token is not there for anybody, so the token is first. */
  async function settleIn(
    context: Context,
    live: LiveSession,
    { name, plays }: { readonly name: string; readonly plays: boolean },
  ): Promise<Response> {
    const person = secretFrom(random(ID_BYTES));
    const token = await newToken(deps, live, person);
    try {
      await sessions.act(live, { id: person, by: person, act: { kind: 'join', name, plays } });
    } catch (error) {
      await removeToken(database, token.hash);
      throw error;
    }
    token.give(context);
    const answer: SessionJoined = { session: live.row.id, person };
    return context.json(answer, 201);
  }

  return routes;
}

function seedFrom(bytes: Uint8Array): number {
  return bytes.reduce((seed, byte) => seed * 256 + byte, 0);
}
