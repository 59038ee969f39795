import process from 'node:process';
import { UPLOAD_LIMITS } from '../../wire/own-scenarios.ts';
import { readPartFile } from '../story/files.ts';
import { check, OWN_BOUNDS } from './check.ts';

/**
 * Run by Node as it is built, for one check: a zip comes in by standard input, the report goes out as JSON. The
 * class server gives it a process of its own with limits (`server/uploads/checker`), because what it reads may be
 * from anybody.
 */
const [owner = ''] = process.argv.slice(2);
const report = check(await readAll(process.stdin), owner, {
  around: {
    now: () => performance.now(),
    bounds: OWN_BOUNDS,
    today: new Date().toISOString().slice(0, 10),
    released: null,
  },
  readPart: (name) => JSON.parse(readPartFile('.', name)),
});
process.stdout.write(JSON.stringify(report));

async function readAll(input: NodeJS.ReadableStream): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of input) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > UPLOAD_LIMITS.zip) throw new Error('nobody sends as much as this');
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}
