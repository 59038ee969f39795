import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { KnownEdition } from '../../server/editions.ts';
import { DIST, PUBLISHED } from '../site/dist.ts';
import type { Shot } from './load.ts';
import { fullAttempt, SCENARIO } from './scenario.ts';

/** A class server as `npm start` runs it, with a class in it, for measurements. */
export interface MeasuredServer {
  readonly port: number;
  readonly lecturer: string;
  readonly assignment: string;
  /** So many hand-ins of whole attempts, each of another attempt, by all members in turn. */
  handIns(count: number): readonly Shot[];
  /** Bytes. */
  memory(): Promise<number>;
  /** Any figure of `/api/metrics` without labels. */
  metric(name: string): Promise<number>;
  stop(): Promise<void>;
}

const MEMBERS = 64;

export async function startMeasured(settings: Readonly<Record<string, string>>): Promise<MeasuredServer> {
  const child = spawn(process.execPath, ['src/tools/run.mjs', 'start', '--built'], {
    env: { ...process.env, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const [site, secret] = await new Promise<readonly [string, string]>((resolve) => {
    let address = '';
    lines.on('line', (line) => {
      address = /is at (http:\/\/\S+)\//.exec(line)?.[1] ?? address;
      const invitation = /desk\/#(\S+)/.exec(line)?.[1];
      if (invitation !== undefined) resolve([address, invitation]);
    });
  });

  async function ask(method: string, path: string, body: unknown, cookie = '') {
    const headers = {
      'Content-Type': 'application/json',
      Origin: site,
      ...(cookie === '' ? {} : { cookie }),
    };
    const response = await fetch(`${site}/api${path}`, { method, headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]);
    return { body: await response.json(), cookie: cookies.join('; ') };
  }

  const account = { email: 'anna@example.nl', password: 'zeilboot in de mist 42' };
  await ask('POST', '/desk/invitations/accept', { secret, name: 'Anna', ...account });
  const { cookie: lecturer } = await ask('POST', '/auth/sign-in/email', account);
  const { body: room } = await ask('POST', '/desk/classes', { name: 'Klas', retentionDays: 30 }, lecturer);
  const draft = {
    ...{ title: 'Week 1', scenarios: [SCENARIO], opens: null, closes: null, counts: 'practice' },
    ...{ reasons: false, reflection: null, language: null, debrief: 'at-once' },
  };
  const { body: task } = await ask('POST', `/desk/classes/${room.id}/assignments`, draft, lecturer);
  const members: string[] = [];
  for (let n = 0; n < MEMBERS; n += 1) {
    const joining = { class: { code: room.code }, name: `Student ${n}`, recovery: 'een woord van mij' };
    members.push((await ask('POST', '/join', joining)).cookie);
  }
  const line = `${SCENARIO}@${publishedHash()} seed 7: ${fullAttempt().moves.join(', ')}`;
  const body = JSON.stringify({ notation: line, language: 'nl', started: 5 });
  /** On a connection of its own: the server may just have closed one that was kept. */
  const metric = async (name: string) => {
    const [response]: IncomingMessage[] = await once(
      get(`${site}/api/metrics`, { agent: false }),
      'response',
    );
    const pieces = await response?.setEncoding('utf8').toArray();
    return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(pieces?.join('') ?? '')?.[1]);
  };
  let made = 0;
  return {
    port: Number(new URL(site).port),
    lecturer,
    assignment: task.id,
    handIns: (count) =>
      Array.from({ length: count }, () => {
        made += 1;
        const path = `/api/classes/${room.id}/assignments/${task.id}/attempts/measured-${made}`;
        const cookie = members[made % MEMBERS] ?? '';
        const head = `Host: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
        return `PUT ${path} HTTP/1.1\r\n${head}\r\nCookie: ${cookie}\r\n\r\n${body}`;
      }),
    memory() {
      return metric('process_resident_memory_bytes');
    },
    metric,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function publishedHash(): string {
  const folder = join(DIST, PUBLISHED);
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    const { edition }: KnownEdition = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (edition.manifest.id === SCENARIO) return edition.hash;
  }
  throw new Error(`${SCENARIO} is not published`);
}
