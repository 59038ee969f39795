import { once } from 'node:events';
import { createServer } from 'node:http';
import process from 'node:process';
import { openClassServer } from '../../../src/server/process.ts';
import { checkerOf } from '../../../src/tools/site/checking.ts';
import { createGate } from '../../../src/tools/site/gate.ts';
import { close, listen } from '../../../src/tools/site/listen.ts';
import { smallEdition } from './school.ts';

/** A class server as `npm start` runs it, with one small scenario instead of the library. */
const [address = '', port = '0'] = process.argv.slice(2);
const gate = createGate();
const server = createServer(gate.listener);
const found = await listen(server, '127.0.0.1', Number(port));
const room = await openClassServer({
  database: address,
  site: `http://127.0.0.1:${found}`,
  secret: 'a secret for all processes of a test',
  published: [smallEdition()],
  checker: checkerOf('dist'),
  clientOf: () => 'test',
  mayMeasure: () => true,
  log: (line) => line.includes('"error"') && process.stderr.write(`${line}\n`),
});
gate.open(room.app);
process.stdout.write(`${JSON.stringify({ port: found, invitation: await room.firstLecturer() })}\n`);
// As long as this file is not done, parts that are loaded on use can be loaded.
await once(process, 'SIGTERM');
room.stop();
await close(server, 5_000);
await room.close();
