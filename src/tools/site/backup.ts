import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { copyTo } from '../../server/store/backup.ts';
import { openDatabase } from '../../server/store/open.ts';
import { dataPlaces } from './settings.ts';
import { told } from './told.ts';

/** `node src/tools/run.mjs backup <file>`: a copy of the embedded database, made while the server runs. */
export default function backup([path = '']: readonly string[]): Promise<number> {
  return told(() => writeCopy(path));
}

async function writeCopy(path: string): Promise<number> {
  const { database: address } = dataPlaces(process.env);
  if (/^postgres(ql)?:/.test(address)) {
    console.error('The data is in PostgreSQL: make a backup with pg_dump (see docs/backup.md).');
    return 1;
  }
  if (path === '' || existsSync(path)) {
    console.error(path === '' ? 'Say to which file.' : `"${path}" is there already; choose another name.`);
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  const database = await openDatabase(address);
  try {
    await copyTo(database, path);
  } finally {
    await database.close();
  }
  console.log(`Written to ${path}.`);
  return 0;
}
