import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, type ClientRequest, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createCluster } from '../postgres/cluster.ts';
import { type MeasuredServer, startMeasured } from './class-server.ts';
import { type Figure, milliseconds, percent } from './figure.ts';
import { flood, type LoadResult, stream } from './load.ts';
import { quantile } from './statistics.ts';

const CONNECTIONS = 64;
const FLOOD = 8_000;
const RATE = 500;
const STEADY = 2_500;
const LISTENERS = 1_000;

/** What the class server does on this machine, which the load comes from as well. */
export async function classServer(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'laveren-bench-'));
  const cluster = await createCluster();
  try {
    const inFile = await measure('SQLite', { LAVEREN_DATA: join(folder, 'file'), DATABASE_URL: '' });
    const shared = { LAVEREN_DATA: join(folder, 'shared'), DATABASE_URL: cluster.url };
    return [...inFile, ...(await measure('PostgreSQL', shared))];
  } finally {
    await cluster.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  title: string,
  settings: Readonly<Record<string, string>>,
): Promise<readonly Figure[]> {
  const server = await startMeasured(settings);
  await flood(server.port, CONNECTIONS, server.handIns(FLOOD / 4));
  const full = await flood(server.port, CONNECTIONS, server.handIns(FLOOD));
  const steady = await stream(server.port, RATE, server.handIns(STEADY));
  const memory = await server.memory();
  const heard = await broadcast(server);
  const memoryAfter = await server.memory();
  await server.stop();
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  return [
    {
      name: `${title}: hand-ins, ${CONNECTIONS} connections`,
      value: `${Math.round(FLOOD / full.seconds)}/s${failures(full)}`,
      goal: '≥ 3000/s',
      runs: FLOOD,
    },
    { name: `${title}: processor of the load itself`, value: percent(full.own), goal: '', runs: 1 },
    {
      name: `${title}: hand-in at ${RATE}/s, p99`,
      value: `${milliseconds(quantile(steady.latencies, 0.99))}${failures(steady)}`,
      goal: '≤ 25 ms',
      runs: STEADY,
    },
    {
      name: `${title}: an event to ${LISTENERS} pages, from the first to the last`,
      value: milliseconds(heard),
      goal: '≤ 50 ms',
      runs: LISTENERS,
    },
    { name: `${title}: memory after hand-ins`, value: megabytes(memory), goal: '≤ 250 MB', runs: 1 },
    { name: `${title}: memory with pages`, value: megabytes(memoryAfter), goal: '≤ 250 MB', runs: 1 },
  ];
}

/** Milliseconds between the first and the last page that hears of one hand-in. */
async function broadcast(server: MeasuredServer): Promise<number> {
  const agent = new Agent({ maxSockets: LISTENERS });
  const pages: ClientRequest[] = [];
  const times: number[] = [];
  const all = await new Promise<readonly number[]>((resolve, reject) => {
    let ready = 0;
    const options = {
      ...{ agent, host: '127.0.0.1', port: server.port, headers: { cookie: server.lecturer } },
      path: `/api/desk/assignments/${server.assignment}/live`,
    };
    const onReady = () => {
      ready += 1;
      if (ready === LISTENERS) void flood(server.port, 1, server.handIns(1));
    };
    for (let n = 0; n < LISTENERS; n += 1) {
      const page = request(options, (response) => {
        response.once('data', onReady);
        response.on('data', (chunk) => {
          if (!String(chunk).includes('data:')) return;
          times.push(performance.now());
          if (times.length === LISTENERS) resolve(times);
        });
        response.on('error', () => undefined);
      });
      page.on('error', reject);
      page.end();
      pages.push(page);
    }
  });
  for (const page of pages) page.on('error', () => undefined).destroy();
  return Math.max(...all) - Math.min(...all);
}

function failures({ statuses }: LoadResult): string {
  const bad = [...statuses].filter(([status]) => status !== 200);
  return bad.length === 0 ? '' : ` (${bad.map(([status, count]) => `${count} × ${status}`).join(', ')})`;
}
