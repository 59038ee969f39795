import type { JoinedAnswer, MemberAssignment } from '../wire/answers.ts';

/**
 * The classes that were joined on this device, so that one can play and see what is asked without a connection.
 * The cookie that proves it belongs to the server; losing either is mended by coming back.
 */
export interface KeptClass extends JoinedAnswer {
  /** What was asked when the server was last reached. */
  readonly assignments: readonly KeptAssignment[];
}

/** An assignment without what was handed in: that is known by the device itself. */
export type KeptAssignment = Omit<MemberAssignment, 'attempts'>;

/** Where it is kept; known to the page that must not load all this just to look whether there is a class. */
export const CLASSES_KEY = 'laveren.classes';

export function keptClasses(storage: Storage | null): readonly KeptClass[] {
  try {
    const found: unknown = JSON.parse(storage?.getItem(CLASSES_KEY) ?? '[]');
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    // What cannot be read is as good as not kept.
    return [];
  }
}

/** Keeps a class in the place of what was known of it, the newest first. Tells whether the device took it. */
export function keepClass(storage: Storage | null, kept: KeptClass): boolean {
  return write(storage, [kept, ...keptClasses(storage).filter((other) => other.class.id !== kept.class.id)]);
}

export function dropClass(storage: Storage | null, id: string): void {
  write(
    storage,
    keptClasses(storage).filter((other) => other.class.id !== id),
  );
}

function write(storage: Storage | null, classes: readonly KeptClass[]): boolean {
  if (storage === null) return false;
  try {
    storage.setItem(CLASSES_KEY, JSON.stringify(classes));
    return true;
  } catch {
    return false;
  }
}

function isKept(found: unknown): found is KeptClass {
  const { class: room, member, assignments }: Readonly<Record<string, unknown>> = { ...Object(found) };
  return isNamed(room) && isNamed(member) && Array.isArray(assignments) && assignments.every(isAssignment);
}

function isNamed(found: unknown): boolean {
  const { id, name }: Readonly<Record<string, unknown>> = { ...Object(found) };
  return typeof id === 'string' && typeof name === 'string';
}

function isAssignment(found: unknown): boolean {
  const { id, scenarios }: Readonly<Record<string, unknown>> = { ...Object(found) };
  return typeof id === 'string' && Array.isArray(scenarios);
}
