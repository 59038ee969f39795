import type { Deps } from './deps.ts';
import { hashOfSecret, secretFrom } from './secrets.ts';
import { addInvitation } from './store/invitations.ts';

const SECRET_BYTES = 24;
const WEEK = 7 * 24 * 3_600_000;

/** Makes an invitation for one lecturer, good for a week, and gives its secret: it is stored nowhere. */
export async function inviteLecturer({ database, now, random }: Pick<Deps, 'database' | 'now' | 'random'>) {
  const secret = secretFrom(random(SECRET_BYTES));
  await addInvitation(database, { secret_hash: hashOfSecret(secret), expires: now() + WEEK });
  return secret;
}
