import type { Context } from 'hono';
import type { Accounts } from './accounts.ts';
import type { Editions } from './editions.ts';
import type { HandInQueue } from './handIns.ts';
import type { Bus } from './live/bus.ts';
import type { Pulse } from './live/pulse.ts';
import type { Tallies } from './live/tallies.ts';
import type { LogEntry } from './log.ts';
import type { LookUps } from './lookUps.ts';
import type { Metrics } from './metrics.ts';
import type { Sessions } from './sessions/sessions.ts';
import type { OpenDatabase } from './store/open.ts';
import type { Check } from './uploads/checker.ts';

/** What the server needs of the machine it runs on: everything impure is an argument. */
export interface Deps {
  readonly database: OpenDatabase;
  readonly editions: Editions;
  readonly lookUps: LookUps;
  readonly handIns: HandInQueue;
  readonly bus: Bus;
  readonly pulse: Pulse;
  readonly tallies: Tallies;
  readonly sessions: Sessions;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** So many random bytes, good enough for secrets. */
  readonly random: (bytes: number) => Uint8Array;
  /** What a guess at somebody's word costs, as `secrets` has it. */
  readonly wordCost: number;
  readonly accounts: Accounts;
  /** Checks a scenario that a lecturer brings in, away from this process. */
  readonly check: Check;
  /** Where a request comes from, as far as that is known; only used to count tries. */
  readonly clientOf: (context: Context) => string;
  readonly metrics: Metrics;
  /** Writes one line. */
  readonly log: (entry: LogEntry) => void;
  /** Whether a request comes from somebody who may read the metrics. */
  readonly mayMeasure: (context: Context) => boolean;
  /** Aborted once the process is asked to stop. */
  readonly stopping: AbortSignal;
  /** Takes note of an error that nobody foresaw. */
  readonly report: (error: Error) => void;
  /** Where the site stands, such as `https://laveren.example.nl`. */
  readonly site: string;
  /** Whether cookies travel over TLS only: false on a machine of one's own. */
  readonly secure: boolean;
}

export interface Lecturer {
  readonly id: string;
  readonly name: string;
}
