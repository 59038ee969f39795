import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** One request of a load, and how long its answer may take is what is measured. */
export interface Shot {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface LoadResult {
  readonly seconds: number;
  /** Milliseconds to each answer, from when it should have been sent. */
  readonly latencies: readonly number[];
  /** Per status how many; 0 where there was no answer. */
  readonly statuses: ReadonlyMap<number, number>;
}

/** As fast as so many connections go: each sends its next request when the last one is answered. */
export async function flood(port: number, connections: number, shots: readonly Shot[]): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const waiting = shots.values();
  const result = { latencies: [] as number[], statuses: new Map<number, number>() };
  const started = performance.now();
  const work = async () => {
    for (const shot of waiting) await fire(agent, port, shot, performance.now(), result);
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  return { seconds: (performance.now() - started) / 1000, ...result };
}

/** At a fixed rate, whether answers come or not: a server that falls behind is seen to. */
export async function stream(port: number, perSecond: number, shots: readonly Shot[]): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const result = { latencies: [] as number[], statuses: new Map<number, number>() };
  const started = performance.now();
  const fired: Promise<void>[] = [];
  for (let next = 0; next < shots.length; ) {
    const due = Math.min(shots.length, Math.floor(((performance.now() - started) * perSecond) / 1000));
    for (; next < due; next += 1) {
      const shot = shots[next];
      const planned = started + (next * 1000) / perSecond;
      if (shot !== undefined) fired.push(fire(agent, port, shot, planned, result));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(fired);
  agent.destroy();
  return { seconds: (performance.now() - started) / 1000, ...result };
}

function fire(
  agent: Agent,
  port: number,
  { method, path, headers, body }: Shot,
  since: number,
  into: { readonly latencies: number[]; readonly statuses: Map<number, number> },
): Promise<void> {
  return new Promise((resolve) => {
    const done = (status: number) => {
      into.latencies.push(performance.now() - since);
      into.statuses.set(status, (into.statuses.get(status) ?? 0) + 1);
      resolve();
    };
    const length = { 'Content-Length': Buffer.byteLength(body) };
    const asking = request(
      { ...{ agent, port, method, path }, host: '127.0.0.1', headers: { ...headers, ...length } },
      (response) => response.resume().on('end', () => done(response.statusCode ?? 0)),
    );
    asking.on('error', () => done(0));
    asking.end(body);
  });
}
