import { scryptSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashOfWord, nobodysWord, WORD_COST, wordFits } from '../../src/server/secrets.ts';

const SALT = new Uint8Array(16).fill(7);

test('a word fits what was kept of it, whatever its capitals and spaces, and no other word does', async () => {
  const kept = await hashOfWord('Mijn hond heet Bas', SALT, WORD_COST);
  expect(kept).not.toContain('hond');
  expect(await wordFits(' mijn  HOND heet bas', kept)).toBe(true);
  expect(await wordFits('mijn kat heet bas', kept)).toBe(false);
});

test('a word that was kept before the cost of a guess was doubled still fits', async () => {
  const hash = scryptSync('mijn hond heet bas', SALT, 32).toString('base64url');
  const kept = `${Buffer.from(SALT).toString('base64url')}.${hash}`;
  expect(await wordFits('Mijn hond heet Bas', kept)).toBe(true);
  expect(await wordFits('Mijn hond heet Bos', kept)).toBe(false);
});

test('guessing at a name that is not there costs what it costs at one that is', async () => {
  const shapeOf = (kept: string) => kept.split('.').map((part, at) => (at === 2 ? part : part.length));
  expect(shapeOf(nobodysWord(WORD_COST))).toEqual(
    shapeOf(await hashOfWord('mijn hond heet Bas', SALT, WORD_COST)),
  );
  expect(await wordFits('mijn hond heet Bas', nobodysWord(WORD_COST))).toBe(false);
});
