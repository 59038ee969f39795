import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildSite } from './build.ts';
import { DIST } from './dist.ts';
import { close, listen, parsePort } from './listen.ts';
import { createSite } from './serve.ts';

/** `npm start`: builds the site and serves it until it is stopped. With `--built` it serves what was built before. */
export default async function start(args: readonly string[]): Promise<number> {
  const host = process.env.HOST ?? '127.0.0.1';
  const portText = process.env.PORT ?? '4173';
  const wanted = parsePort(portText);
  if (wanted === null) {
    console.error(`PORT is "${portText}", but it must be a whole number from 0 to 65535.`);
    return 1;
  }
  if (!args.includes('--built')) {
    console.log('Building the site …');
    await buildSite();
  } else if (!existsSync(join(DIST, 'index.html'))) {
    console.error('There is no built site yet: run "npm run build" first.');
    return 1;
  }

  const server = createSite(DIST);
  const port = await listen(server, host, wanted);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; using ${port} instead.`);
  console.log(`Laveren is at http://${host.includes(':') ? `[${host}]` : host}:${port}/ (stop with Ctrl+C).`);
  await stopSignal();
  await close(server);
  return 0;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
