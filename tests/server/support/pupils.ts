import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ASSIGNMENT } from './school.ts';

/** An answer of a real server, or none where the connection broke. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly cookie: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export function send(
  port: number,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const asking = request(
      {
        ...{ port, method, path, agent, host: '127.0.0.1' },
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(text),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', () => resolve(null));
        response.on('end', () => {
          const cookie = (response.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString(), cookie });
        });
      },
    );
    asking.on('error', () => resolve(null));
    asking.end(text);
  });
}

/** A lecturer with an account, a class, an assignment and one student, all by way of the network. */
export async function openRealClass(port: number, invitation: string) {
  const origin = { Origin: `http://127.0.0.1:${port}` };
  const email = 'anna@example.nl';
  const password = 'zeilboot in de mist 42';
  const asked = async (method: string, path: string, body?: unknown, cookie = '') => {
    const answer = await send(port, method, `/api${path}`, body, {
      ...origin,
      ...(cookie === '' ? {} : { cookie }),
    });
    if (answer === null || answer.status >= 300)
      throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return { cookie: answer.cookie, body: JSON.parse(answer.body) };
  };
  await asked('POST', '/desk/invitations/accept', { secret: invitation, name: 'Anna', email, password });
  const { cookie: lecturer } = await asked('POST', '/auth/sign-in/email', { email, password });
  const room = (await asked('POST', '/desk/classes', { name: 'Klas', retentionDays: 365 }, lecturer)).body;
  const task = (await asked('POST', `/desk/classes/${room.id}/assignments`, ASSIGNMENT, lecturer)).body;
  const joining = { class: { code: room.code }, name: 'Noor', recovery: 'mijn hond heet Bas' };
  const { cookie: student } = await asked('POST', '/join', joining);
  const handIn = (attempt: string, moves: readonly string[]) => {
    const notation = `fixture@f1c7e0 seed 7:${moves.length === 0 ? '' : ` ${moves.join(', ')}`}`;
    const path = `/api/classes/${room.id}/assignments/${task.id}/attempts/${attempt}`;
    return send(port, 'PUT', path, { notation, language: 'nl', started: 5 }, { cookie: student });
  };
  return { room, task, lecturer, student, handIn, asked };
}

/** Works through a list with so many hands at once. */
export async function atOnce<T>(
  all: readonly T[],
  hands: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = all.values();
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (const one of waiting) await work(one);
    }),
  );
}

/** As a device does: sends until it is told that it is kept. Gives what it was told before. */
export async function insist(ask: () => Promise<Answer | null>): Promise<readonly (Answer | null)[]> {
  const before: (Answer | null)[] = [];
  for (;;) {
    const answer = await ask();
    if (answer?.status === 200) return before;
    before.push(answer);
    await pause(50);
  }
}
