import { type Attempt, newAttempt } from '../core/attempt.ts';
import { parseAttempt } from '../core/notation.ts';
import type { Edition } from '../core/scenario.ts';
import { type BranchRefusal, branchFrom } from './branching.ts';
import type { Device } from './device.ts';
import { conversationOf, isResuming } from './resuming.ts';
import { type Assigned, type Branch, type Save, sameAssigned } from './saves/save.ts';
import { openSession, type Session } from './session.ts';
import type { BeginWish } from './wish.ts';

/** Where a playing begins: a session, and the save it goes on from. */
export interface Beginning {
  readonly session: Session;
  readonly resumed: Save | null;
  /** Where the session left another attempt; null where it began at the opening or goes on. */
  readonly branch: Branch | null;
  /** Why one could not play on from where the address said. */
  readonly refused: BranchRefusal | null;
  /** What it is made for; null where it is the player's own practice. */
  readonly assigned: Assigned | null;
}

/**
 * Goes on from the middle of another attempt, or with the attempt that was asked for, or with the unfinished
 * one, or begins a new one. The database is only waited for when there is something to go on with. With
 * `assigned` all that is about an assignment; playing on from the middle is the player's own practice.
 */
export async function begin(
  edition: Edition,
  device: Device,
  wish: BeginWish,
  assigned: Assigned | null = null,
): Promise<Beginning> {
  if (wish.from !== null) return beginFrom(edition, device, wish.from);
  const resumed = await findSave(edition.manifest.id, device, wish, assigned);
  if (resumed === null) return beginAnew(edition, device, assigned);
  const session = openSession(edition, resumed.attempt);
  return { session, resumed, branch: null, refused: null, assigned: resumed.assigned ?? null };
}

/** The attempt that would be gone on with; null where a new one would begin at the opening. */
export async function attemptBefore(
  scenario: string,
  device: Device,
  wish: BeginWish,
  assigned: Assigned | null,
): Promise<Attempt | null> {
  if (wish.from === null) return (await findSave(scenario, device, wish, assigned))?.attempt ?? null;
  const parsed = parseAttempt(wish.from);
  return parsed.ok ? parsed.value : null;
}

function beginFrom(edition: Edition, device: Device, from: string): Beginning {
  const branched = branchFrom(edition, from, device.seed());
  if (!branched.ok) return { ...beginAnew(edition, device, null), refused: branched.error };
  const { attempt, branch } = branched.value;
  const session = openSession(edition, attempt);
  return { session, resumed: null, branch, refused: null, assigned: null };
}

function beginAnew(edition: Edition, device: Device, assigned: Assigned | null): Beginning {
  const attempt = newAttempt(edition.manifest.id, edition.hash, device.seed());
  return { session: openSession(edition, attempt), resumed: null, branch: null, refused: null, assigned };
}

async function findSave(
  scenario: string,
  device: Device,
  wish: BeginWish,
  assigned: Assigned | null,
): Promise<Save | null> {
  if (wish.fresh) return null;
  const conversation = conversationOf(scenario, wish.assignment);
  if (wish.attempt === null && !isResuming(device.storage(), conversation)) return null;
  const store = await device.saves();
  const saves = (await store.list(scenario)).flatMap((save) => ('damaged' in save ? [] : [save]));
  if (wish.attempt !== null) return saves.find(({ id }) => id === wish.attempt) ?? null;
  const unfinished = saves.filter(({ finished }) => finished === null);
  return unfinished.find((save) => sameAssigned(save.assigned, assigned)) ?? null;
}
