/** A pseudonym: what a member is called in a class. Not empty, not long, one line, nothing invisible at its ends. */
export function readPseudonym(typed: string): string | null {
  const name = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const visible = /[\p{L}\p{N}]/u.test(name) && !/[\p{Cc}\p{Cf}\p{Co}]/u.test(name);
  return visible && [...name].length <= LONGEST_NAME ? name : null;
}

/** The same name for whoever reads it: letters that differ only in case or accent are no difference. */
export function sameName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export const LONGEST_NAME = 40;
