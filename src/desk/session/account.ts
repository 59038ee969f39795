import { type AskProblem, addressOf, ask } from '../../client/ask.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { PasswordVerdict } from '../../wire/password.ts';

/** Who is signed in. */
export interface Lecturer {
  readonly id: string;
  readonly name: string;
}

export interface NewAccount {
  /** Of the invitation. */
  readonly secret: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export type SignInProblem = AskProblem | { readonly code: 'wrong-password'; readonly reason: '' };

export function whoAmI(): Promise<Result<Lecturer, AskProblem>> {
  return ask<Lecturer>('GET', '/desk/me');
}

export async function signIn(email: string, password: string): Promise<Result<Lecturer, SignInProblem>> {
  const status = await post('/auth/sign-in/email', { email, password });
  if (status === 200) return whoAmI();
  if (status === 400 || status === 401) return err({ code: 'wrong-password', reason: '' });
  return err({ code: codeOf(status), reason: '' });
}

/** Whether a password would do, said by the class server, which has the lists of words that everybody tries. */
export async function verdictOf(path: string, body: object): Promise<PasswordVerdict | null> {
  const judged = await ask<{ readonly verdict: PasswordVerdict }>('POST', path, body);
  return judged.ok ? judged.value.verdict : null;
}

export function makeAccount(account: NewAccount): Promise<Result<unknown, AskProblem>> {
  return ask('POST', '/desk/invitations/accept', account);
}

export async function signOut(): Promise<Result<null, AskProblem>> {
  const status = await post('/auth/sign-out', {});
  return status === 200 ? ok(null) : err({ code: codeOf(status), reason: '' });
}

/** The status of an answer of the part of the class server that keeps accounts; null where nobody answered. */
async function post(path: string, body: unknown): Promise<number | null> {
  try {
    const { status } = await fetch(addressOf(path), {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return status;
  } catch {
    // The browser says no more than that nobody was reached.
    return null;
  }
}

function codeOf(status: number | null): AskProblem['code'] {
  if (status === 429) return 'too-many-tries';
  if (status === 404 || status === 405) return 'no-server';
  return status === null || status >= 500 ? 'offline' : 'failed';
}
