import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { Connection } from './connection.ts';

/** One request of a load, as text that goes over the wire; how long its answer takes is what is measured. */
export type Shot = string;

export interface LoadResult {
  readonly seconds: number;
  /** Milliseconds to each answer, from when it should have been sent. */
  readonly latencies: readonly number[];
  /** Per status how many; 0 where there was no answer. */
  readonly statuses: ReadonlyMap<number, number>;
  /** How busy this process was meanwhile, as a share of one processor: the server had that much less. */
  readonly own: number;
}

/** As fast as so many connections go: each sends its next request when the last one is answered. */
export async function flood(port: number, connections: number, shots: readonly Shot[]): Promise<LoadResult> {
  const waiting = shots.values();
  const open = Array.from({ length: connections }, () => new Connection(port));
  const result = await watched(async (note) => {
    const work = async (connection: Connection) => {
      for (const shot of waiting) await fire(connection, shot, performance.now(), note);
    };
    await Promise.all(open.map(work));
  });
  for (const connection of open) connection.close();
  return result;
}

/** At a fixed rate, whether answers come or not: a server that falls behind is seen to. */
export async function stream(port: number, perSecond: number, shots: readonly Shot[]): Promise<LoadResult> {
  const open = new Set<Connection>();
  const idle: Connection[] = [];
  const result = await watched(async (note) => {
    const started = performance.now();
    const fired: Promise<void>[] = [];
    for (let next = 0; next < shots.length; ) {
      const due = Math.min(shots.length, Math.floor(((performance.now() - started) * perSecond) / 1000));
      for (; next < due; next += 1) {
        let connection = idle.pop();
        while (connection?.isOpen === false) connection = idle.pop();
        connection ??= new Connection(port);
        open.add(connection);
        const kept = connection;
        const planned = started + (next * 1000) / perSecond;
        fired.push(fire(kept, shots[next] ?? '', planned, note).then(() => void idle.push(kept)));
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await Promise.all(fired);
  });
  for (const connection of open) connection.close();
  return result;
}

type Note = (status: number, milliseconds: number) => void;

async function watched(load: (note: Note) => Promise<void>): Promise<LoadResult> {
  const latencies: number[] = [];
  const statuses = new Map<number, number>();
  const [started, busy] = [performance.now(), process.cpuUsage()];
  await load((status, milliseconds) => {
    latencies.push(milliseconds);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(busy);
  return { seconds, latencies, statuses, own: (user + system) / 1e6 / seconds };
}

function fire(connection: Connection, shot: Shot, since: number, note: Note): Promise<void> {
  return new Promise((resolve) => {
    connection.send(shot, (status) => {
      note(status, performance.now() - since);
      resolve();
    });
  });
}
