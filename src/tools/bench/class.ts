import { type MeasuredServer, startMeasured } from './class-server.ts';
import { type Figure, milliseconds, percent } from './figure.ts';
import { openListeners } from './listeners.ts';
import { flood, type LoadResult, stream } from './load.ts';
import { quantile } from './statistics.ts';
import { type MeasureStore, overBothStores } from './stores.ts';

const CONNECTIONS = 64;
const FLOOD = 8_000;
const RATE = 500;
const STEADY = 2_500;
/** How many pages listen at a time, and within how many milliseconds 99 of 100 should hear of an event. */
const LISTENERS = [
  [1_000, 50],
  [5_000, 200],
] as const;
const EVENTS = 20;

/** What the class server does on this machine, which the load comes from as well. */
export function classServer(): Promise<readonly Figure[]> {
  return overBothStores(measure);
}

const measure: MeasureStore = async (title, settings) => {
  const server = await startMeasured(settings);
  const atRest = await server.memory();
  await flood(server.port, CONNECTIONS, server.handIns(FLOOD / 4));
  const full = await flood(server.port, CONNECTIONS, server.handIns(FLOOD));
  const steady = await stream(server.port, RATE, server.handIns(STEADY));
  const memory = await server.memory();
  const live: Figure[] = [];
  for (const [count, goal] of LISTENERS) live.push(...(await listening(title, server, count, goal)));
  await server.stop();
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
    memoryOf(`${title}: memory at rest`, atRest),
    memoryOf(`${title}: memory after hand-ins`, memory),
    ...live,
  ];
};

async function listening(
  title: string,
  server: MeasuredServer,
  count: number,
  goal: number,
): Promise<readonly Figure[]> {
  const pages = await openListeners(server, count);
  const delays = await pages.hear(EVENTS);
  const memory = await server.memory();
  pages.leave();
  return [
    {
      name: `${title}: an event to ${count} pages, after the first, p99`,
      value: milliseconds(quantile(delays, 0.99)),
      goal: `≤ ${goal} ms`,
      runs: EVENTS,
    },
    memoryOf(`${title}: memory with ${count} pages`, memory),
  ];
}

function memoryOf(name: string, bytes: number): Figure {
  return { name, value: `${Math.round(bytes / 1e6)} MB`, goal: '≤ 250 MB', runs: 1 };
}

function failures({ statuses }: LoadResult): string {
  const bad = [...statuses].filter(([status]) => status !== 200);
  return bad.length === 0 ? '' : ` (${bad.map(([status, count]) => `${count} × ${status}`).join(', ')})`;
}
