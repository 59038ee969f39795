import type { Assigned } from '../game/saves/save.ts';
import { type KeptAssignment, type KeptClass, keptClasses } from './kept.ts';

/** An assignment with the class it is of. */
export interface FoundAssignment {
  readonly room: KeptClass;
  readonly assignment: KeptAssignment;
}

/** How an assignment is named in the address of a playing. */
export function addressOfAssignment(classId: string, assignment: string): string {
  return `${classId}.${assignment}`;
}

/** The assignment that an address names; null where this device is in no such class. */
export function assignmentAt(storage: Storage | null, address: string): FoundAssignment | null {
  for (const room of keptClasses(storage)) {
    for (const assignment of room.assignments) {
      if (addressOfAssignment(room.class.id, assignment.id) === address) return { room, assignment };
    }
  }
  return null;
}

/** The assignment an attempt was made for; null where the device has left the class or is somebody else's now. */
export function assignmentOf(storage: Storage | null, assigned: Assigned): FoundAssignment | null {
  const found = assignmentAt(storage, addressOfAssignment(assigned.classId, assigned.assignment));
  return found?.room.member.id === assigned.member ? found : null;
}

/** What is asked of a playing, as the game wants to know it. */
export function taskOf({ room, assignment }: FoundAssignment, now: number) {
  const { id, title, reasons, language, counts } = assignment;
  return {
    assigned: { classId: room.class.id, assignment: id, member: room.member.id },
    address: addressOfAssignment(room.class.id, id),
    ...{ title, reasons, language },
    firstCounts: counts === 'first',
    debriefFrom: debriefFrom(assignment, now),
  };
}

/**
 * When the debrief opens; null where it is open. The server said so when it was last reached, and after that
 * moment the clock of the device is believed: this is a courtesy to a class that will discuss it together, and
 * no lock. Whoever wants to can read the debrief of any attempt from its notation.
 */
export function debriefFrom(
  { debriefOpen, debrief, closes }: Pick<KeptAssignment, 'debriefOpen' | 'debrief' | 'closes'>,
  now: number,
): number | null {
  if (debriefOpen || debrief === 'at-once' || closes === null || now >= closes) return null;
  return closes;
}
