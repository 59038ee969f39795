import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf, Unusable } from '../../server/store/unusable.ts';
import { parsePort } from './listen.ts';

/** What the environment of the process says; a setting that is empty says nothing. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where it listens: `HOST` and `PORT`, 0 for any port that is free. */
export function doorIn({ HOST: host, PORT: port }: Environment): {
  readonly host: string;
  readonly port: number;
} {
  const read = parsePort(port || '4173');
  if (read === null) throw new Unusable(`PORT is "${port}", but it must be a whole number from 0 to 65535.`);
  return { host: host || '127.0.0.1', port: read };
}

/** The folder of the data, made where it is not there yet, and the address of the database. */
export function dataPlaces({ LAVEREN_DATA: data, DATABASE_URL: address }: Environment): {
  readonly folder: string;
  readonly database: string;
} {
  const folder = data || 'data';
  if (address && !/^postgres(ql)?:\/\/./.test(address)) {
    throw new Unusable('DATABASE_URL is no address such as postgres://user:password@host/name.');
  }
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Unusable(
      `LAVEREN_DATA is "${folder}", which cannot be a folder of data here: ${reasonOf(error)}`,
    );
  }
  return { folder, database: address || join(folder, 'laveren.db') };
}

/** Where visitors find the site, without a slash at its end: `LAVEREN_URL`, or else the address it listens on. */
export function siteIn({ LAVEREN_URL: given }: Environment, own: string): string {
  if (!given) return own;
  const { protocol, pathname, search, hash, origin } = URL.canParse(given) ? new URL(given) : NOWHERE;
  if (!/^https?:$/.test(protocol) || pathname !== '/' || search !== '' || hash !== '') {
    throw new Unusable(`LAVEREN_URL is "${given}", but it must be like https://laveren.example.nl, no path.`);
  }
  return origin;
}

const NOWHERE = new URL('nowhere:');

/** What signs the cookies: `LAVEREN_SECRET`, or else made on first use and kept beside the data. */
export function secretIn({ LAVEREN_SECRET: given }: Environment, folder: string): string {
  // Whoever guesses it can sign in as anybody.
  if (given && given.length < 32) throw new Unusable('LAVEREN_SECRET must have at least 32 random signs.');
  if (given) return given;
  const path = join(folder, 'secret');
  try {
    if (!existsSync(path))
      writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new Unusable(`The secret in "${path}" cannot be read or made: ${reasonOf(error)}`);
  }
}
