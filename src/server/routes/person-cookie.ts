import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { OwnView } from '../../classroom/session/visible.ts';
import { ownView } from '../../classroom/session/visible.ts';
import { may } from '../../classroom/visibility.ts';
import type { Deps } from '../deps.ts';
import { found, Refusal } from '../refusal.ts';
import { hashOfSecret, secretFrom } from '../secrets.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import { addToken, personByToken } from '../store/sessions.ts';

/** One for each session: it is sent to the addresses below that session only. */
const PERSON_COOKIE = 'laveren-person';
const SECRET_BYTES = 32;
const DAY = 24 * 3600;

/** The session that the address names and who asks in it; somebody who was removed is refused. */
export async function personIn(
  context: Context,
  deps: Deps,
): Promise<{ readonly live: LiveSession; readonly own: OwnView }> {
  const token = getCookie(context, PERSON_COOKIE);
  const id = context.req.param('session') ?? '';
  const live = token === undefined ? null : await deps.sessions.find(id);
  const person =
    token === undefined || live === null ? null : await personOf(deps, live, hashOfSecret(token));
  if (live === null || person === null) throw new Refusal('not-signed-in');
  const own = found(ownView(live.state, person), 'not-signed-in');
  const { standing, facilitator } = own;
  const viewer = { kind: 'participant', session: id, standing, facilitator } as const;
  if (!may(viewer, { kind: 'session', session: id, use: 'see' })) throw new Refusal('removed');
  return { live, own };
}

/** A token is never taken away as long as its session is there, so who has it is asked once. */
async function personOf({ database }: Deps, live: LiveSession, hash: string): Promise<string | null> {
  const known = live.tokens.get(hash);
  if (known !== undefined) return known;
  const asking = personByToken(database, live.row.id, hash);
  live.tokens.set(hash, asking);
  // What anybody makes up is not remembered.
  const forget = () => live.tokens.delete(hash);
  asking.then((person) => person === null && forget(), forget);
  return asking;
}

/** Makes a token for somebody; `give` puts it in the answer. */
export async function newToken(deps: Deps, live: LiveSession, person: string) {
  const token = secretFrom(deps.random(SECRET_BYTES));
  const hash = hashOfSecret(token);
  await addToken(deps.database, {
    ...{ token_hash: hash, session_id: live.row.id },
    ...{ person, since: deps.now() },
  });
  return {
    hash,
    give: (context: Context) =>
      setCookie(context, PERSON_COOKIE, token, {
        path: `/api/sessions/${live.row.id}`,
        httpOnly: true,
        sameSite: 'Strict',
        secure: deps.secure,
        maxAge: LONGEST_KEPT * DAY,
      }),
  };
}

/** Days: a session that is used is kept on, and its cookie with it. */
const LONGEST_KEPT = 90;
