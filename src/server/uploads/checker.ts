import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { type CheckReport, readReport } from './check-report.ts';
import { createTurns } from './turns.ts';
import { uploadFinding } from './upload-finding.ts';

/** Checks a zip in a process of its own; `owner` is a digest of whose it is. `busy`: too many are waiting. */
export type Check = (zip: Uint8Array, owner: string) => Promise<CheckReport | 'busy'>;

export interface CheckerSettings {
  /** What is run, with its arguments; the digest of the owner is put behind them. */
  readonly command: readonly string[];
  readonly folder: string;
  /** How long one check may take, by the clock. */
  readonly seconds: number;
  /** How long one may keep a processor busy. */
  readonly processorSeconds: number;
  /** Of addresses; Node alone reserves more than one gigabyte of them, of which it uses little. */
  readonly megabytes: number;
  /** How many wait at most, and for how long. */
  readonly waiting: number;
  readonly patience: number;
}

/** A story as large as those of the library takes eight seconds of a processor of 2026. */
export const CHECK_LIMITS = {
  seconds: 90,
  processorSeconds: 60,
  megabytes: 4_096,
  waiting: 5,
  patience: 20,
} as const;

/** Bytes of an answer: ten times that of the largest scenario of the library. */
const LARGEST_ANSWER = 8 * 1024 * 1024;

/**
 * What stories may do is bounded inside that process as well; this is the second wall, for what nobody thought
 * of. The process gets no settings and no secrets, is taken off the network where the system lets it, yields to
 * the server, and is killed with everything it started once it takes too long. One at a time, because two cores
 * have other things to do.
 */
export function createChecker(
  settings: CheckerSettings,
  stopping: AbortSignal,
  report: (error: Error) => void,
): Check {
  const turns = createTurns(settings.waiting, settings.patience * 1_000);
  return async (zip, owner) => {
    const turn = await turns.take();
    if (turn === null || stopping.aborted) {
      turn?.end();
      return 'busy';
    }
    try {
      const { answer, ending } = await run(zip, owner, settings, stopping);
      if (stopping.aborted) return 'busy';
      const read = readReport(answer);
      if (ending === 0 && read !== null) return read;
      report(new CheckStopped(ending));
      return { checked: null, findings: [uploadFinding('check-stopped')] };
    } finally {
      turn.end();
    }
  };
}

/** Whoever keeps the server has to know: it may be a scenario, and it may be the machine. */
class CheckStopped extends Error {
  override readonly name = 'CheckStopped';
  /** The exit code or the signal with which the process ended; 0 where what it said was not understood. */
  readonly code: string;

  constructor(ending: number | string) {
    super('a check did not come to its end');
    this.code = String(ending);
  }
}

interface Run {
  readonly answer: string;
  readonly ending: number | string;
}

/** What the process wrote, and how it ended. */
function run(zip: Uint8Array, owner: string, settings: CheckerSettings, stopping: AbortSignal): Promise<Run> {
  return new Promise((resolve) => {
    const child = start(owner, settings);
    const pieces: Buffer[] = [];
    let length = 0;
    const kill = () => killGroup(child);
    const timer = setTimeout(kill, settings.seconds * 1_000);
    stopping.addEventListener('abort', kill, { once: true });
    const end = (ending: number | string) => {
      clearTimeout(timer);
      stopping.removeEventListener('abort', kill);
      // What it may have started is not left behind either.
      kill();
      resolve({ answer: Buffer.concat(pieces).toString('utf8'), ending });
    };
    child.stdout?.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > LARGEST_ANSWER) kill();
      else pieces.push(piece);
    });
    child.once('error', (error) => end(error.name));
    child.once('close', (code, signal) => end(code ?? signal ?? ''));
    // One that ended before it had read everything says so by closing.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(zip);
  });
}

/** Sets the limits of the process and becomes it; a limit that the system does not know is left out. */
const WITH_LIMITS = `
ulimit -c 0
ulimit -f 0
ulimit -t "$1"
ulimit -v "$2" 2>/dev/null
shift 2
if unshare --user --net true 2>/dev/null; then exec unshare --user --net nice -n 10 "$@"; fi
exec nice -n 10 "$@"
`;

function start(owner: string, settings: CheckerSettings): ChildProcess {
  const [program = '', ...args] = [...settings.command, owner];
  const { processorSeconds, megabytes, folder } = settings;
  const options = { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] as ['pipe', 'pipe', 'ignore'] };
  if (process.platform === 'win32') return spawn(program, args, { ...options, env: {}, windowsHide: true });
  const limits = [String(processorSeconds), String(megabytes * 1_024)];
  // A group of its own, so that all of it can be killed at once.
  return spawn('/bin/sh', ['-c', WITH_LIMITS, 'sh', ...limits, program, ...args], {
    ...options,
    env: { PATH: '/usr/bin:/bin' },
    detached: true,
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}
