import { err, ok, type Result } from '../core/result.ts';
import type { Problem, ProblemCode } from '../wire/problems.ts';

/** Why there is no good answer: what the class server says, or that it could not be asked. */
export interface AskProblem {
  readonly code: ProblemCode | 'offline' | 'no-server';
  readonly reason: string;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Asks the class server. `offline`: nobody could be reached, or not until the end. `no-server`: the site is there and
 * has no class server, as where it is only a folder of files. The answer is trusted to have the shape of `wire/answers`.
 */
export async function ask<T>(method: Method, path: string, body?: unknown): Promise<Result<T, AskProblem>> {
  const response = await reach(method, path, body);
  if (response === null) return err({ code: 'offline', reason: '' });
  if (response.status === 204) return ok(undefined as T);
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json') === true;
  const read = isJson ? await readJson(response) : NOTHING;
  // Half an answer: there is a class server, and then the connection was gone.
  if (read === null) return err({ code: 'offline', reason: 'cut-off' });
  const { answer } = read;
  if (response.ok && answer !== null) return ok(answer as T);
  return err(isProblem(answer) ? { code: answer.problem, reason: answer.reason } : unexplained(response));
}

/** Where the class server's answers stand, below the folder of the site. */
export function addressOf(path: string): string {
  return `${import.meta.env.BASE_URL}api${path}`;
}

async function reach(method: Method, path: string, body: unknown): Promise<Response | null> {
  const sent = body === undefined ? {} : sentAs(body);
  try {
    return await fetch(addressOf(path), { method, credentials: 'same-origin', ...sent });
  } catch {
    // The browser says no more than that: no connection, or a server that is not there.
    return null;
  }
}

interface Read {
  readonly answer: unknown;
}

const NOTHING: Read = { answer: null };

/** Null for what is no whole JSON. */
async function readJson(response: Response): Promise<Read | null> {
  try {
    return { answer: await response.json() };
  } catch {
    return null;
  }
}

/** A file goes as it is, everything else as JSON. */
function sentAs(body: unknown): Pick<RequestInit, 'headers' | 'body'> {
  if (body instanceof Blob) return { headers: { 'Content-Type': body.type }, body };
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'problem' in answer;
}

/** A folder of files answers 404, 405 or a page; a server that is starting or falling over answers 5xx. */
function unexplained({ status }: Response): AskProblem {
  return status >= 500 ? { code: 'offline', reason: String(status) } : { code: 'no-server', reason: '' };
}
