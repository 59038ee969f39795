import { arrivalOf } from '../classroom/handIn.ts';
import { makeAttempt, parseAttempt } from '../core/notation.ts';
import type { Assigned, Save } from '../game/saves/save.ts';
import type { HandedIn, MemberClassAnswer } from '../wire/answers.ts';
import type { ClassDevice } from './device.ts';

/**
 * Brings onto this device what the member handed in from another one, so that it can be gone on with here. An
 * attempt that is here already grows when the server has more of it; one that went another way stays as it is,
 * and parts when it is handed in.
 */
export async function takeIn(answer: MemberClassAnswer, device: ClassDevice): Promise<void> {
  for (const { id, attempts } of answer.assignments) {
    const assigned = { classId: answer.class.id, assignment: id, member: answer.member.id };
    for (const there of attempts) await takeInOne(there, assigned, device);
  }
}

async function takeInOne(there: HandedIn, assigned: Assigned, device: ClassDevice): Promise<void> {
  const parsed = parseAttempt(there.notation);
  if (!parsed.ok) return;
  const [saves, handed] = [await device.saves(), await device.handed()];
  const kept = (await saves.list()).flatMap((save) => ('damaged' in save ? [] : [save]));
  const known = await handed.list();
  const named = known.find(({ as }) => as === there.id);
  const unnamed = (save: Save) => save.id === there.id && known.every(({ id }) => id !== save.id);
  const here = kept.find((save) => save.id === named?.id || unnamed(save));
  const { received, language, started, ended: finished } = there;
  const acknowledge = (id: string) =>
    handed.change(id, (before) => ({ ...before, as: there.id, notation: there.notation, received }));
  if (here === undefined) {
    const id = kept.some((save) => save.id === there.id) ? device.newId() : there.id;
    const save: Save = {
      id,
      attempt: parsed.value,
      language,
      started,
      changed: received,
      finished,
      assigned,
    };
    if ((await saves.put(save, null)) === 'kept') await acknowledge(id);
    return;
  }
  const { attempt } = here;
  const same = attempt.seed === parsed.value.seed && attempt.edition === parsed.value.edition;
  const arrival = same ? arrivalOf(attempt.moves, parsed.value.moves) : 'apart';
  if (arrival === 'same') await acknowledge(here.id);
  if (arrival !== 'newer') return;
  const grown: Save = { ...here, attempt: parsed.value, finished, changed: Math.max(here.changed, received) };
  if ((await saves.put(grown, makeAttempt(attempt))) === 'kept') await acknowledge(here.id);
}
