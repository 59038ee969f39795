/**
 * Join codes are typed over from a board, so they are written in Crockford's base 32
 * (https://www.crockford.com/base32.html): signs that look alike are read as the same one, and without a U
 * few codes spell a word. Six signs hold 30 bits, which throttling guards; a link holds more.
 */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const CODE_LENGTH = 6;

/** A code from random bytes, one for each sign. */
export function codeFrom(bytes: Uint8Array): string {
  if (bytes.length < CODE_LENGTH) throw new Error(`a join code takes ${CODE_LENGTH} bytes`);
  return Array.from(bytes.slice(0, CODE_LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** A typed code as it was given out: spaces, dashes and look-alikes do not matter. Null where it cannot be one. */
export function readCode(typed: string): string | null {
  if (typed.length > 40) return null;
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const holds = code.length === CODE_LENGTH && [...code].every((sign) => SIGNS.includes(sign));
  return holds ? code : null;
}
