import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { reasonOf, Unusable } from '../../server/store/unusable.ts';
import { openClass } from './class.ts';
import { DIST } from './dist.ts';
import { createGate } from './gate.ts';
import { close, listen } from './listen.ts';
import { createSite } from './serve.ts';
import { doorIn, siteIn } from './settings.ts';
import { told } from './told.ts';

/** Serves the built site, and the class server with it, until the process is asked to stop. Gives its exit code. */
export function serve(): Promise<number> {
  // By itself V8 lets the heap grow to four times what is alive where a machine has much memory; clearing up sooner
  // costs little, and a third less is held when thousands of pages come to listen at once.
  setFlagsFromString('--heap-growing-percent=50');
  return told(serveUntilStopped);
}

async function serveUntilStopped(): Promise<number> {
  const { host, port: wanted } = doorIn(process.env);
  const gate = createGate();
  const server = createSite(DIST, gate.listener, siteIn(process.env, '').startsWith('https:'));
  const port = await listen(server, host, wanted).catch((error: unknown) => {
    throw new Unusable(`It cannot listen on ${host}: ${reasonOf(error)}`);
  });
  const site = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const room = await openClass(DIST, site).catch(async (error: unknown) => {
    await close(server);
    throw error;
  });
  gate.open(room.app);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; using ${port} instead.`);
  console.log(`Laveren is at ${site}/ (stop with Ctrl+C).`);
  const seen = siteIn(process.env, site);
  const first = await room.firstLecturer();
  if (first !== null)
    console.log(`The first lecturer makes an account at ${seen}${first} (once, within a week).`);
  await stopSignal();
  room.stop();
  await close(server, PATIENCE);
  await room.close();
  return 0;
}

/** Milliseconds for what was under way when the server is asked to stop; a hand-in takes a few. */
const PATIENCE = 10_000;

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
