import { newAttempt } from '../core/attempt.ts';
import type { Edition } from '../core/scenario.ts';
import type { Device } from './device.ts';
import { isResuming } from './resuming.ts';
import type { Save } from './saves/save.ts';
import { openSession, type Session } from './session.ts';

/** Where a playing begins: a session, and the save it goes on from. */
export interface Beginning {
  readonly session: Session;
  readonly resumed: Save | null;
}

/** What the address asks for: an attempt by its id, a new one, or simply the scenario. */
export interface BeginWish {
  readonly attempt: string | null;
  readonly fresh: boolean;
}

/**
 * Goes on with the attempt that was asked for, or with the unfinished one, or begins a new one. The
 * database is only waited for when there is something to go on with.
 */
export async function begin(edition: Edition, device: Device, wish: BeginWish): Promise<Beginning> {
  const resumed = await findSave(edition.manifest.id, device, wish);
  if (resumed !== null) return { session: openSession(edition, resumed.attempt), resumed };
  const attempt = newAttempt(edition.manifest.id, edition.hash, device.seed());
  return { session: openSession(edition, attempt), resumed: null };
}

async function findSave(scenario: string, device: Device, wish: BeginWish): Promise<Save | null> {
  if (wish.fresh) return null;
  if (wish.attempt === null && !isResuming(device.storage(), scenario)) return null;
  const store = await device.saves();
  const saves = (await store.list(scenario)).flatMap((save) => ('damaged' in save ? [] : [save]));
  if (wish.attempt !== null) return saves.find(({ id }) => id === wish.attempt) ?? null;
  return saves.find(({ finished }) => finished === null) ?? null;
}
