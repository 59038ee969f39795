import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../port.ts';
import { findPostgres } from './find.ts';

/** A PostgreSQL of its own on a free port of this machine, for tests and measurements. */
export interface Cluster {
  readonly url: string;
  /** Starts it again after `stop`; the data is still there. */
  start(): Promise<void>;
  /** Stops it at once, as a machine that loses its power does. */
  stop(): Promise<void>;
  /** Stops it and deletes its data. */
  remove(): Promise<void>;
}

export async function createCluster(): Promise<Cluster> {
  const programs = findPostgres();
  if (programs === null) throw new Error('There is no PostgreSQL on this machine: "npm test" installs one.');
  const folder = mkdtempSync(join(tmpdir(), 'laveren-postgres-'));
  const user = serverUser();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? 0);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['--pgdata', data, '--username', 'laveren', '--auth', 'trust', '--encoding', 'UTF8', '--no-locale'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const url = `postgres://laveren@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | null = null;

  async function start(): Promise<void> {
    const settings = ['-c', 'unix_socket_directories=', '-c', 'listen_addresses=127.0.0.1'];
    server = spawn(join(programs ?? '', 'postgres'), ['-D', data, '-p', String(port), ...settings], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    });
    await untilReady(join(programs ?? '', 'pg_isready'), port);
  }

  async function stop(): Promise<void> {
    if (server === null || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGQUIT');
    await ended;
    server = null;
  }

  await start();
  return {
    url,
    start,
    stop,
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to be run by root; Debian's package brings a user for it. */
function serverUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function untilReady(program: string, port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const asked = spawnSync(program, ['-q', '-h', '127.0.0.1', '-p', String(port)]);
    if (asked.status === 0) return;
    await pause(100);
  }
  throw new Error('PostgreSQL did not start within 30 seconds');
}
