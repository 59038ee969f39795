import { createHash, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** A fresh secret in letters that fit an address and a cookie. */
export function secretFrom(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** How a random secret is stored. It is long, so one quick hash is as good as a slow one, and cheap on every request. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

const scryptHash = promisify(scrypt) as (
  word: string,
  salt: Uint8Array,
  length: number,
  options: ScryptOptions,
) => Promise<Buffer>;
const HASH_BYTES = 32;

/**
 * Each step doubles the time and the memory that a guess takes: 32 MB at 15. Pieces smaller than that stay with the
 * process once they were used, one for each thread that hashes.
 */
export const WORD_COST = 15;

/** What was hashed before the cost was written beside it. */
const FIRST_COST = 14;

function slowHash(word: string, salt: Uint8Array, cost: number): Promise<Buffer> {
  return scryptHash(plain(word), salt, HASH_BYTES, { N: 2 ** cost, maxmem: 2 ** cost * 2048 });
}

/** How a word of somebody's own is stored: it may be short, so the hash is slow and salted. */
export async function hashOfWord(word: string, salt: Uint8Array, cost: number): Promise<string> {
  const hash = await slowHash(word, salt, cost);
  return `${Buffer.from(salt).toString('base64url')}.${hash.toString('base64url')}.${cost}`;
}

export async function wordFits(word: string, stored: string): Promise<boolean> {
  const [salt = '', hash = '', cost = FIRST_COST] = stored.split('.');
  const wanted = Buffer.from(hash, 'base64url');
  const given = await slowHash(word, Buffer.from(salt, 'base64url'), Number(cost));
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

/** Capitals, accents typed another way and stray spaces are no reason to be locked out. */
function plain(word: string): string {
  return word.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** Fits no word, and finding that out takes as long as with anybody's. */
export function nobodysWord(cost: number): string {
  return `${'A'.repeat(22)}.${'A'.repeat(43)}.${cost}`;
}
