import type { Context, Hono } from 'hono';
import { openAccounts } from './accounts.ts';
import { createApp } from './app.ts';
import type { Deps } from './deps.ts';
import { type KnownEdition, openEditions } from './editions.ts';
import { createHandInQueue } from './handIns.ts';
import type { Institution } from './institution.ts';
import { inviteLecturer } from './invite.ts';
import { localBus } from './live/local.ts';
import { createPulse } from './live/pulse.ts';
import { sharedBus } from './live/shared.ts';
import { createTallies } from './live/tallies.ts';
import { errorEntry, type LogEntry, logLine } from './log.ts';
import { createLookUps } from './lookUps.ts';
import { createMetrics } from './metrics.ts';
import { WORD_COST } from './secrets.ts';
import { createSessions } from './sessions/sessions.ts';
import { openDatabase } from './store/open.ts';
import { sweepDaily } from './sweep.ts';
import { type CheckerSettings, createChecker } from './uploads/checker.ts';

export interface ServerSettings {
  /** `postgres://…`, or the path of a file. */
  readonly database: string;
  /** Where the site stands, such as `https://laveren.example.nl`. */
  readonly site: string;
  /** Signs the cookies; the same for all processes on one database. */
  readonly secret: string;
  /** Where lecturers may sign in with the account of their school; null for nowhere. */
  readonly institution?: Institution | null;
  readonly published: readonly KnownEdition[];
  /** How scenarios that lecturers bring in are checked. */
  readonly checker: CheckerSettings;
  readonly clientOf: (context: Context) => string;
  readonly mayMeasure: (context: Context) => boolean;
  /** Takes one line of the log. */
  readonly log: (line: string) => void;
}

/** The class server as one process runs it. */
export interface ClassServer {
  readonly app: Hono;
  /** The path of a page on which the first lecturer makes an account; null once there is one. */
  firstLecturer(): Promise<string | null>;
  /** Ends what would go on for ever: pages that listen. What is under way is still answered. */
  stop(): void;
  close(): Promise<void>;
}

export async function openClassServer(settings: ServerSettings): Promise<ClassServer> {
  const database = await openDatabase(settings.database);
  const now = () => Date.now();
  const stopping = new AbortController();
  const log = (entry: LogEntry) => settings.log(logLine(now(), entry));
  const report = (error: Error) => log(errorEntry(error));
  const accounts = await openAccounts(database, settings);
  const bus =
    database.kind === 'postgres' ? sharedBus(database, settings.database, now) : localBus(database, now);
  const editions = await openEditions(database, settings.published, now);
  const sessions = createSessions({ database, bus, editions, now, report });
  stopping.signal.addEventListener('abort', sessions.stop);
  const deps: Deps = {
    database,
    bus,
    pulse: createPulse(stopping.signal),
    tallies: createTallies(bus, report),
    accounts,
    check: createChecker(settings.checker, stopping.signal, report),
    editions,
    sessions,
    handIns: createHandInQueue(database),
    lookUps: createLookUps(database),
    now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    wordCost: WORD_COST,
    clientOf: settings.clientOf,
    metrics: createMetrics(),
    mayMeasure: settings.mayMeasure,
    stopping: stopping.signal,
    ...{ log, report },
    site: settings.site,
    secure: settings.site.startsWith('https:'),
  };
  const stopSweeping = sweepDaily(deps, report);
  return {
    app: createApp(deps),
    async firstLecturer() {
      if ((await accounts.count()) > 0) return null;
      // Behind the #, so that no log of any server on the way holds the secret.
      return `/nl/desk/#${await inviteLecturer(deps)}`;
    },
    stop: () => stopping.abort(),
    async close() {
      await stopSweeping();
      await bus.close();
      await database.close();
    },
  };
}
