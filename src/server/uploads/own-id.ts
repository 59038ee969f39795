import { digestOf } from '../../core/digest.ts';

/**
 * The id under which a scenario that somebody brought in is known to everybody: the same for the same lecturer and
 * the same name, and never that of somebody else's or of the library. `owner` is a digest of whose it is.
 */
export function ownIdOf(owner: string, name: string): string {
  return `own-${digestOf(`${owner} ${name}`, 16)}-${name.slice(0, 40)}`;
}

/** Lecturers are known by it to the process that checks, and to nobody else. */
export function ownerDigest(lecturer: string): string {
  return digestOf(`scenarios of ${lecturer}`, 32);
}
