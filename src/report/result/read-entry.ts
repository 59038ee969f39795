import { parseAttempt } from '../../core/notation.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { LANGUAGES } from '../../core/texts.ts';
import { type ByRole, byRole, ROLES } from '../../profession/roles.ts';
import { type ByWorld, WORLDS, type World } from '../../profession/worlds.ts';
import type { WorldAccount } from '../worlds.ts';
import type { RoleClaim } from './claims.ts';
import { type Found, hasOnly, isCount, isFound, isMoment } from './fields.ts';
import { RESULT_LIMITS, type ResultEntry, type ResultNote } from './format.ts';

const FIELDS = [
  'attempt',
  'scoring',
  'language',
  'started',
  'finished',
  'ending',
  'roles',
  'worlds',
  'notes',
] as const;

/** Names of ours: of an ending, of what a note is about, of a question. */
const NAME = /^[a-z0-9][a-zA-Z0-9/_-]{0,127}$/;
const HASH = /^[0-9a-f]{12}$/;

/** Reads one attempt of a file, without its digest. The error is the name of the first field that is wrong. */
export function readEntry(found: Found): Result<ResultEntry, string> {
  if (!hasOnly(found, FIELDS)) return err('fields');
  const { attempt: line, scoring, started, finished, ending } = found;
  const attempt = typeof line === 'string' ? parseAttempt(line) : null;
  if (attempt === null || !attempt.ok) return err('attempt');
  if (typeof scoring !== 'string' || !HASH.test(scoring)) return err('scoring');
  const language = LANGUAGES.find((known) => known === found.language);
  if (language === undefined) return err('language');
  if (started !== null && !isMoment(started)) return err('started');
  if (finished !== null && !isMoment(finished)) return err('finished');
  if (ending !== null && !isName(ending)) return err('ending');
  const roles = readRoles(found.roles);
  if (roles === null) return err('roles');
  const worlds = readWorlds(found.worlds);
  if (worlds === null) return err('worlds');
  const notes = readNotes(found.notes);
  if (notes === null) return err('notes');
  const claims = { scoring, ending, roles, worlds };
  return ok({ attempt: attempt.value, claims, language, started, finished, notes });
}

function readRoles(found: unknown): ByRole<RoleClaim> | null {
  if (!isFound(found) || !hasOnly(found, ROLES)) return null;
  const claims = byRole((role) => roleClaim(found[role]));
  const { investigating, supporting, collaborating, monitoring, learning } = claims;
  if (investigating === null || supporting === null || collaborating === null) return null;
  if (monitoring === null || learning === null) return null;
  return { investigating, supporting, collaborating, monitoring, learning };
}

function roleClaim(found: unknown): RoleClaim | null {
  if (!isFound(found) || !hasOnly(found, ['sixths', 'observations'])) return null;
  const { sixths, observations } = found;
  return isCount(sixths) && isCount(observations) ? { sixths, observations } : null;
}

function readWorlds(found: unknown): ByWorld<WorldAccount> | null {
  if (!isFound(found) || !hasOnly(found, WORLDS)) return null;
  const account = (world: World) => worldAccount(found[world]);
  const [law, politics, work, human] = [
    account('law'),
    account('politics'),
    account('work'),
    account('human'),
  ];
  if (law === null || politics === null || work === null || human === null) return null;
  return { law, politics, work, human };
}

function worldAccount(found: unknown): WorldAccount | null {
  if (!isFound(found) || !hasOnly(found, ['gained', 'paid'])) return null;
  const { gained, paid } = found;
  return isCount(gained) && isCount(paid) ? { gained, paid } : null;
}

function readNotes(found: unknown): readonly ResultNote[] | null {
  if (!Array.isArray(found) || found.length > RESULT_LIMITS.notes) return null;
  const notes = found.map(readNote);
  const whole = notes.flatMap((note) => note ?? []);
  const about = new Set(whole.map((note) => note.about));
  return whole.length === notes.length && about.size === notes.length ? whole : null;
}

function readNote(found: unknown): ResultNote | null {
  if (!isFound(found) || !hasOnly(found, ['about', 'fields'])) return null;
  const { about, fields } = found;
  if (!isName(about) || !isFound(fields)) return null;
  const answers = Object.entries(fields);
  if (answers.length > RESULT_LIMITS.fields) return null;
  const read = answers.flatMap(([name, text]): [string, string][] =>
    isName(name) && isText(text) ? [[name, text]] : [],
  );
  return read.length === answers.length ? { about, fields: Object.fromEntries(read) } : null;
}

/** Whether a note can stand in a file and be read again. */
export function isReadableNote(note: ResultNote): boolean {
  return readNote(note) !== null;
}

const isName = (value: unknown): value is string => typeof value === 'string' && NAME.test(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= RESULT_LIMITS.characters;
