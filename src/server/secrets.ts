import { createHash, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** A fresh secret in letters that fit an address and a cookie. */
export function secretFrom(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** How a random secret is stored. It is long, so one quick hash is as good as a slow one, and cheap on every request. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

const slowHash = promisify(scrypt) as (word: string, salt: Uint8Array, length: number) => Promise<Buffer>;
const HASH_BYTES = 32;

/** How a word of somebody's own is stored: it may be short, so the hash is slow and salted. */
export async function hashOfWord(word: string, salt: Uint8Array): Promise<string> {
  const hash = await slowHash(plain(word), salt, HASH_BYTES);
  return `${Buffer.from(salt).toString('base64url')}.${hash.toString('base64url')}`;
}

export async function wordFits(word: string, stored: string): Promise<boolean> {
  const [salt = '', hash = ''] = stored.split('.');
  const wanted = Buffer.from(hash, 'base64url');
  const given = await slowHash(plain(word), Buffer.from(salt, 'base64url'), HASH_BYTES);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

/** Capitals, accents typed another way and stray spaces are no reason to be locked out. */
function plain(word: string): string {
  return word.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
