import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/server/store/open.ts';
import { Unusable } from '../../../src/server/store/unusable.ts';
import { dataPlaces, doorIn, secretIn, siteIn } from '../../../src/tools/site/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'laveren-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'a-file');
writeFileSync(file, 'No folder and no database, whatever anybody takes it for.'.repeat(50));

const SECRET = 'v9Qe2rT7yU1iO4pA6sD8fG3hJ5kL0zXc';
const OWN = 'http://127.0.0.1:4173';

describe('the settings of the server', () => {
  test('say nothing where they are empty, as compose files write them', () => {
    expect(doorIn({ HOST: '', PORT: '' })).toEqual({ host: '127.0.0.1', port: 4173 });
    expect(siteIn({ LAVEREN_URL: '' }, OWN)).toBe(OWN);
    const places = dataPlaces({ LAVEREN_DATA: join(folder, 'data'), DATABASE_URL: '' });
    expect(places).toEqual({ folder: join(folder, 'data'), database: join(folder, 'data', 'laveren.db') });
  });

  test('name the site by its address, with or without a slash behind it', () => {
    expect(siteIn({ LAVEREN_URL: 'https://laveren.example.nl/' }, OWN)).toBe('https://laveren.example.nl');
    expect(siteIn({ LAVEREN_URL: 'http://localhost:8080' }, OWN)).toBe('http://localhost:8080');
  });

  test('leave the secret to be made once, and kept where only the owner reads it', () => {
    const made = secretIn({}, folder);
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect(secretIn({}, folder)).toBe(made);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(made);
    expect(secretIn({ LAVEREN_SECRET: SECRET }, folder)).toBe(SECRET);
  });

  test.each([
    ['PORT', () => doorIn({ PORT: '70000' })],
    ['LAVEREN_URL', () => siteIn({ LAVEREN_URL: 'laveren.example.nl' }, OWN)],
    ['LAVEREN_URL', () => siteIn({ LAVEREN_URL: 'ftp://laveren.example.nl' }, OWN)],
    ['LAVEREN_URL', () => siteIn({ LAVEREN_URL: 'https://example.nl/laveren' }, OWN)],
    ['LAVEREN_SECRET', () => secretIn({ LAVEREN_SECRET: 'geheim' }, folder)],
    ['DATABASE_URL', () => dataPlaces({ LAVEREN_DATA: folder, DATABASE_URL: 'mysql://localhost/x' })],
    ['LAVEREN_DATA', () => dataPlaces({ LAVEREN_DATA: file })],
  ])('are named when the server cannot start with them: %s', (name, read) => {
    expect(read).toThrow(Unusable);
    expect(read).toThrow(name);
  });

  test.each([
    ['a file that is no database', file, 'LAVEREN_DATA'],
    ['a folder that is not there', join(folder, 'nowhere', 'laveren.db'), 'LAVEREN_DATA'],
    ['a server that is not there', 'postgres://anna:hunter2@127.0.0.1:1/laveren', 'DATABASE_URL'],
  ])('are named when they lead to %s, without a password in the words', async (_, address, name) => {
    const refused = await openDatabase(address).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Unusable);
    expect(String(refused)).toContain(name);
    expect(String(refused)).not.toContain('hunter2');
  });
});
