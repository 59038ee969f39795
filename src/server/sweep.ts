import { AUDIT_KEPT, EDITIONS_KEPT, EVENTS_KEPT, expiryOf, sessionExpiryOf } from '../classroom/retention.ts';
import type { Deps } from './deps.ts';
import { forgetAudit } from './store/audit.ts';
import { forgetEvents } from './store/events.ts';
import { forgetInvitations } from './store/invitations.ts';
import { forgetWithdrawn, markOwn } from './store/own-scenarios.ts';
import { forgetChallenges } from './store/passkeys.ts';
import { forgetRecoveries } from './store/recoveries.ts';
import { classAges, eraseIfStill, forgetEditions, markPublished } from './store/retention.ts';
import { eraseSessionIfStill, forgetSecrets, sessionAges } from './store/sessions.ts';

type Needs = Pick<Deps, 'database' | 'editions' | 'now'>;

/** Deletes what is not to be kept any longer. Several processes may do so at once; the second one finds nothing. */
export async function sweep({ database, editions, now }: Needs): Promise<void> {
  const time = now();
  for (const { id, created, retention_days: retentionDays, last } of await classAges(database)) {
    if (time >= expiryOf({ created, retentionDays }, last)) await eraseIfStill(database, id, last);
  }
  for (const { id, touched, kept_days: keptDays } of await sessionAges(database)) {
    if (time >= sessionExpiryOf({ touched, keptDays })) await eraseSessionIfStill(database, id, touched);
  }
  await forgetSecrets(database, time);
  await forgetEvents(database, time - EVENTS_KEPT);
  await forgetInvitations(database, time);
  await forgetRecoveries(database, time);
  await forgetChallenges(database, time);
  await forgetAudit(database, time - AUDIT_KEPT);
  for (const { edition } of editions.library.values()) {
    await markPublished(database, edition.manifest.id, edition.hash, time);
  }
  await markOwn(database, time);
  await forgetEditions(database, time - EDITIONS_KEPT);
  await forgetWithdrawn(database);
}

const DAILY = 24 * 3_600_000;

/** Sweeps now and every day from now on; the answer ends it once a sweep that is under way has. */
export function sweepDaily(needs: Needs, report: (error: Error) => void): () => Promise<void> {
  const once = () => sweep(needs).catch(report);
  let last = once();
  const timer = setInterval(() => {
    last = once();
  }, DAILY);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await last;
  };
}
