import { arrivalOf } from '../classroom/handIn.ts';
import type { Attempt } from '../core/attempt.ts';
import { makeAttempt, parseAttempt } from '../core/notation.ts';
import type { Assigned, Save } from '../game/saves/save.ts';
import type { HandedIn, MemberClassAnswer } from '../wire/answers.ts';
import type { ClassDevice } from './device.ts';
import { partedAs } from './outbox/answered.ts';

/**
 * Brings onto this device what the member handed in from another one, so that it can be gone on with here. An
 * attempt that is here already grows when the server has more of it; where both went different ways they part:
 * the one of this device gets a name of its own, and the other one comes beside it. What was handed in from here
 * and then erased here stays away; their names at the server are the answer.
 */
export async function takeIn(answer: MemberClassAnswer, device: ClassDevice): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const { id, attempts } of answer.assignments) {
    const assigned = { classId: answer.class.id, assignment: id, member: answer.member.id };
    for (const there of attempts) {
      if (await wasRemoved(there.id, device)) removed.push(there.id);
      else await takeInOne(there, assigned, device);
    }
  }
  return removed;
}

async function wasRemoved(name: string, device: ClassDevice): Promise<boolean> {
  const present = new Set((await (await device.saves()).list()).map(({ id }) => id));
  const known = (await (await device.handed()).list()).filter(({ as, id }) => as === name || id === name);
  return (
    known.some(({ as, notation }) => as === name && notation !== null) &&
    !known.some(({ id }) => present.has(id))
  );
}

/** Forgets that it was ever handed in from here, so that it may come back. */
export async function forgetHanded(name: string, device: ClassDevice): Promise<void> {
  const handed = await device.handed();
  for (const { id, as } of await handed.list()) if (as === name) await handed.remove(id);
}

async function takeInOne(there: HandedIn, assigned: Assigned, device: ClassDevice): Promise<void> {
  const parsed = parseAttempt(there.notation);
  if (!parsed.ok) return;
  const [saves, handed] = [await device.saves(), await device.handed()];
  const known = await handed.list();
  const kept = (await saves.list()).flatMap((save) => ('damaged' in save ? [] : [save]));
  const nameOf = ({ id }: Save) => known.find((one) => one.id === id)?.as ?? id;
  const here = kept.find((save) => nameOf(save) === there.id);
  const { received, language, started, ended: finished } = there;
  const acknowledge = (id: string) =>
    handed.change(id, (before) => ({ ...before, as: there.id, notation: there.notation, received }));

  const arrival = here === undefined ? 'apart' : arrivalIn(here.attempt, parsed.value);
  if (here !== undefined && arrival === 'same') await acknowledge(here.id);
  if (here !== undefined && arrival === 'newer') {
    const grown: Save = {
      ...here,
      attempt: parsed.value,
      finished,
      changed: Math.max(here.changed, received),
    };
    if ((await saves.put(grown, makeAttempt(here.attempt))) === 'kept') await acknowledge(here.id);
  }
  if (arrival !== 'apart') return;
  if (here !== undefined) await handed.change(here.id, (before) => partedAs(before, device.newId()));
  const id = kept.some((save) => save.id === there.id) ? device.newId() : there.id;
  const save: Save = { id, attempt: parsed.value, language, started, changed: received, finished, assigned };
  if ((await saves.put(save, null)) === 'kept') await acknowledge(id);
}

function arrivalIn(here: Attempt, there: Attempt) {
  const same = here.scenario === there.scenario && here.seed === there.seed && here.edition === there.edition;
  return same ? arrivalOf(here.moves, there.moves) : 'apart';
}
