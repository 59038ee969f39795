import { err, ok, type Result } from '../../core/result.ts';
import { installWithApt } from '../apt.ts';
import { findPostgres } from './find.ts';

/** The programs of a PostgreSQL, installed first where there is none. */
export function ensurePostgres(): Result<string, string> {
  const found = findPostgres();
  if (found !== null) return ok(found);
  console.log('There is no PostgreSQL on this machine; installing one …');
  installWithApt('postgresql');
  const installed = findPostgres();
  if (installed !== null) return ok(installed);
  return err(
    'No PostgreSQL was found or could be installed: install one and name its programs in POSTGRES_BIN.',
  );
}
