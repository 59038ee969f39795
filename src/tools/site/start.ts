import process from 'node:process';
import { openClass } from './class.ts';
import { DIST } from './dist.ts';
import { createGate } from './gate.ts';
import { close, listen, parsePort } from './listen.ts';
import { createSite } from './serve.ts';

/** Serves the built site, and the class server with it, until the process is asked to stop. Gives its exit code. */
export async function serve(): Promise<number> {
  const host = process.env.HOST ?? '127.0.0.1';
  const portText = process.env.PORT ?? '4173';
  const wanted = parsePort(portText);
  if (wanted === null) {
    console.error(`PORT is "${portText}", but it must be a whole number from 0 to 65535.`);
    return 1;
  }

  const gate = createGate();
  const server = createSite(DIST, gate.listener, process.env.LAVEREN_URL?.startsWith('https:') === true);
  const port = await listen(server, host, wanted);
  const site = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const room = await openClass(DIST, site);
  gate.open(room.app);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; using ${port} instead.`);
  console.log(`Laveren is at ${site}/ (stop with Ctrl+C).`);
  const seen = process.env.LAVEREN_URL ?? site;
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
