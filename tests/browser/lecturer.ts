import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { type APIRequest, type APIRequestContext, test as base } from '@playwright/test';

export const PASSWORD = 'vijf gele fietsen in Zutphen';

/** An invitation as who runs the server makes one. */
export function invitation(data = process.env.LAVEREN_DATA): string {
  const printed = execFileSync(process.execPath, ['src/tools/run.mjs', 'invite'], {
    encoding: 'utf8',
    env: { ...process.env, LAVEREN_DATA: data },
  });
  const secret = /#([\w-]{32})/.exec(printed)?.[1];
  if (secret === undefined) throw new Error(`no invitation in: ${printed}`);
  return secret;
}

/** A way back into an account, as who runs the server makes one. */
export function recovery(email: string): string {
  const printed = execFileSync(process.execPath, ['src/tools/run.mjs', 'recover', email], {
    encoding: 'utf8',
  });
  const secret = /#(recover\/[\w-]{32})/.exec(printed)?.[1];
  if (secret === undefined) throw new Error(`no way back in: ${printed}`);
  return secret;
}

interface Account {
  readonly email: string;
  readonly state: Awaited<ReturnType<APIRequestContext['storageState']>>;
}

/** A browser in which nobody is signed in. */
export const NOBODY = { cookies: [], origins: [] };

/** Tests in which somebody is signed in at the desk, and can be reached as `teacher` without a browser. */
export const test = base.extend<{ readonly lecturer: Account; readonly teacher: APIRequestContext }>({
  lecturer: ({ playwright, baseURL }, use, { workerIndex }) => {
    sitting ??= openAccount(playwright.request, baseURL ?? '', `anna-${workerIndex}@school.nl`, invitation());
    return sitting.then(use);
  },
  storageState: ({ lecturer }, use) => use(lecturer.state),
  teacher: async ({ playwright, lecturer, baseURL }, use) => {
    const site = baseURL ?? '';
    const storageState = lecturer.state;
    const teacher = await playwright.request.newContext({
      baseURL: site,
      storageState,
      extraHTTPHeaders: { Origin: site },
    });
    await use(teacher);
    await teacher.dispose();
  },
});

/**
 * One lecturer for each worker. Not a fixture of the worker: a worker that has it would make way for another, with
 * another browser, before every file of tests without a lecturer.
 */
let sitting: Promise<Account> | undefined;

/** An account that nobody else has, and the cookies of who is signed in with it. */
export async function openAccount(
  playwright: APIRequest,
  baseURL: string,
  email: string,
  secret: string,
): Promise<Account> {
  const request = await playwright.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL } });
  const account = { secret, name: 'Anna de Boer', email, password: PASSWORD };
  const made = await request.post('/api/desk/invitations/accept', { data: account });
  const signedIn = await request.post('/api/auth/sign-in/email', { data: { email, password: PASSWORD } });
  if (!made.ok() || !signedIn.ok()) throw new Error(`no account: ${made.status()} ${signedIn.status()}`);
  const state = await request.storageState();
  await request.dispose();
  return { email, state };
}

/** An invitation as a lecturer makes one for a colleague. */
export async function invitationFrom(teacher: APIRequestContext): Promise<string> {
  const made = await teacher.post('/api/desk/invitations', { data: {} });
  const { secret }: { readonly secret: string } = await made.json();
  return secret;
}

/** A class of the lecturer who is signed in. */
export async function makeClass(request: APIRequestContext, name: string) {
  const made = await request.post('/api/desk/classes', { data: { name, retentionDays: 365 } });
  const room: { readonly id: string; readonly code: string } = await made.json();
  return room;
}

/** An assignment with nothing special about it. */
export async function makeAssignment(
  request: APIRequestContext,
  classId: string,
  title: string,
  scenarios: readonly string[] = ['perfect-plan'],
) {
  const made = await request.post(`/api/desk/classes/${classId}/assignments`, {
    data: {
      ...{ title, scenarios, opens: null, closes: null, counts: 'practice', reasons: false },
      ...{ reflection: null, language: null, debrief: 'at-once' },
    },
  });
  const assignment: { readonly id: string } = await made.json();
  return assignment;
}

/** A student who joins with the code on the board. */
export async function join(request: APIRequestContext, code: string, name: string): Promise<void> {
  const joined = await request.post('/api/join', {
    data: { class: { code }, name, recovery: 'mijn hond heet Bas' },
  });
  if (!joined.ok()) throw new Error(`${name} could not join: ${joined.status()}`);
}
