import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const DEBIAN = '/usr/lib/postgresql';

/** The folder with PostgreSQL's own programs: what POSTGRES_BIN names, else the newest that Debian installed. */
export function findPostgres(): string | null {
  const named = process.env.POSTGRES_BIN;
  if (named !== undefined && named !== '') return holdsServer(named) ? named : null;
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newestFirst = versions.map(Number).sort((a, b) => b - a);
  return newestFirst.map((version) => join(DEBIAN, String(version), 'bin')).find(holdsServer) ?? null;
}

function holdsServer(folder: string): boolean {
  return existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'));
}
