import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import process from 'node:process';
import { createInterface } from 'node:readline';

/** A class server as `npm start` runs it, which can lose its power. */
export interface SessionServer {
  readonly port: number;
  memory(): Promise<number>;
  kill(): Promise<void>;
}

export async function startSessions(
  settings: Readonly<Record<string, string>>,
  port = 0,
): Promise<SessionServer> {
  const child: ChildProcess = spawn(process.execPath, ['src/tools/run.mjs', 'start', '--built'], {
    env: { ...process.env, PORT: String(port), LAVEREN_LOG: 'no', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('a server says nothing');
  const found = await new Promise<number>((resolve) => {
    createInterface(child.stdout as NodeJS.ReadableStream).on('line', (line) => {
      const address = /is at http:\/\/[^:]+:(\d+)\//.exec(line)?.[1];
      if (address !== undefined) resolve(Number(address));
    });
  });
  return {
    port: found,
    async memory() {
      const { body } = await ask(found, 'GET', '/metrics');
      return Number(/^process_resident_memory_bytes (\S+)/m.exec(body)?.[1]);
    },
    async kill() {
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly cookie: string;
}

/** As pages do: what did not arrive because a connection was just being closed is sent again. */
export async function ask(
  port: number,
  method: string,
  path: string,
  body?: unknown,
  cookie = '',
): Promise<Answered> {
  const once = (by: Agent | false) => askOnce(by, { port, method, path, body, cookie });
  return once(agent).catch(() => once(false));
}

interface Asking {
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly cookie: string;
}

/** `by` keeps connections, or makes one of its own. */
function askOnce(by: Agent | false, { port, method, path, body, cookie }: Asking): Promise<Answered> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    ...(cookie === '' ? {} : { cookie }),
  };
  return new Promise((resolve, reject) => {
    const options = { agent: by, host: '127.0.0.1', port, method, path: `/api${path}`, headers };
    const asking = request(options, (response) => {
      let answered = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        answered += chunk;
      });
      response.on('error', reject);
      response.on('end', () => {
        const [given = ''] = response.headers['set-cookie'] ?? [];
        resolve({ status: response.statusCode ?? 0, body: answered, cookie: given.split(';')[0] ?? '' });
      });
    });
    asking.on('error', reject);
    asking.end(text);
  });
}
