import { makeAttempt } from '../../core/notation.ts';
import type { Handed } from '../../game/saves/handed.ts';
import { neverHanded } from '../../game/saves/handed.ts';
import { type Note, playingOf, reasonFor } from '../../game/saves/notes.ts';
import type { DamagedSave, Save } from '../../game/saves/save.ts';
import type { HandingIn } from '../../wire/schemas.ts';
import type { KeptAssignment, KeptClass } from '../kept.ts';

/** Something to be sent. What is on the device decides what there is; nothing is written down to be sent later. */
export type Letter = AttemptLetter | NoteLetter;

interface AttemptLetter extends Envelope {
  readonly kind: 'attempt';
  readonly assignment: string;
  readonly body: HandingIn;
}

interface NoteLetter extends Envelope {
  readonly kind: 'note';
  readonly body: { readonly about: string; readonly fields: Readonly<Record<string, string>> };
  /** The version that is sent. */
  readonly changed: number;
}

interface Envelope {
  /** Of the attempt on this device, and what it is called at the server. */
  readonly id: string;
  readonly as: string;
  readonly classId: string;
}

export interface OnDevice {
  readonly classes: readonly KeptClass[];
  readonly saves: readonly (Save | DamagedSave)[];
  readonly notes: readonly Note[];
  /** False where the device keeps no notes: then one that is not there was not deleted by anybody. */
  readonly notesLast: boolean;
  readonly handed: readonly Handed[];
}

/**
 * All that the server does not have yet, the oldest attempt first and its notes behind it. It is derived from
 * what is on the device, so it is the same after a crash, in another tab, and the next day.
 */
export function lettersDue(device: OnDevice): readonly Letter[] {
  const byId = new Map(device.handed.map((known) => [known.id, known]));
  return device.saves
    .flatMap((save) => ('damaged' in save ? [] : [save]))
    .sort((a, b) => a.started - b.started)
    .flatMap((save) => lettersOf(save, byId.get(save.id) ?? neverHanded(save.id), device));
}

function lettersOf(save: Save, known: Handed, device: OnDevice): readonly Letter[] {
  const { assigned, attempt, language, started } = save;
  const room = device.classes.find(({ class: { id } }) => id === assigned?.classId);
  // Somebody else's attempt on a shared device waits until that somebody is back.
  if (assigned === undefined || room?.member.id !== assigned.member) return [];
  const { classId, assignment } = assigned;
  const envelope = { id: save.id, as: known.as, classId };
  const notation = makeAttempt(attempt);
  if (known.notation !== notation) {
    const body = { notation, language, started: Math.floor(started) };
    return [{ ...envelope, kind: 'attempt', assignment, body }];
  }
  const asked = room.assignments.find(({ id }) => id === assignment);
  return asked === undefined ? [] : notesDue(save, known, asked, device, envelope);
}

/** In the place of a version: the server was told that the note is gone. */
export const GONE = -1;

function notesDue(
  save: Save,
  known: Handed,
  asked: KeptAssignment,
  { notes, notesLast }: OnDevice,
  envelope: Envelope,
): readonly NoteLetter[] {
  const playing = playingOf(save.attempt);
  const present = notes.filter((note) => note.playing === playing && isAskedFor(note.about, asked));
  const newer = present.filter(({ about, changed }) => known.notes[about] !== changed);
  const letters = newer.map(
    ({ about, fields, changed }): NoteLetter => ({
      ...envelope,
      kind: 'note',
      body: { about, fields },
      changed,
    }),
  );
  if (!notesLast) return letters;
  const gone = Object.entries(known.notes).filter(
    ([about, changed]) => changed !== GONE && present.every((note) => note.about !== about),
  );
  return letters.concat(
    gone.map(([about]) => ({ ...envelope, kind: 'note', body: { about, fields: {} }, changed: GONE })),
  );
}

/** Only what the lecturer asked for leaves the device: reasons, and the form of the assignment. */
function isAskedFor(about: string, { reasons, reflection }: KeptAssignment): boolean {
  if (about.startsWith(reasonFor(''))) return reasons;
  return reflection !== null && (about === reflection || about.startsWith(`${reflection}/`));
}
