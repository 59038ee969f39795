import type { Deps } from './deps.ts';
import { hashOfSecret, secretFrom } from './secrets.ts';
import { addRecovery } from './store/recoveries.ts';

const SECRET_BYTES = 24;
const HOUR = 3_600_000;

/** Makes a way back into an account, good for an hour, and gives its secret: it is stored nowhere. */
export async function recoverLecturer(
  { database, now, random }: Pick<Deps, 'database' | 'now' | 'random'>,
  lecturer: string,
): Promise<string> {
  const secret = secretFrom(random(SECRET_BYTES));
  await addRecovery(database, { secret_hash: hashOfSecret(secret), lecturer, expires: now() + HOUR });
  return secret;
}
