import { setTimeout as pause } from 'node:timers/promises';
import { type AuthContext, type BetterAuthOptions, betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { serializeSigned } from 'hono/utils/cookie';
import { accountOptions } from './account-options.ts';
import type { Lecturer } from './deps.ts';
import { INSTITUTION, type Institution, type SignInState } from './institution.ts';
import { type OwnAccount, ownAccount } from './own-account.ts';
import type { OpenDatabase } from './store/open.ts';
import { removePasskeys } from './store/passkeys.ts';

/** Lecturers' accounts: who signs in, and how an account comes into being. */
export interface Accounts {
  /** Answers signing in and out, and what comes back from the institution. */
  readonly handle: (request: Request) => Promise<Response>;
  readonly lecturerOf: (request: Request) => Promise<Lecturer | null>;
  /** The account of who asks; null where nobody is signed in. */
  readonly ownOf: (request: Request) => Promise<OwnAccount | null>;
  /** False where somebody has that address already. */
  readonly create: (draft: AccountDraft) => Promise<boolean>;
  readonly count: () => Promise<number>;
  /** Null where there is no such account (any more). */
  readonly nameOf: (lecturer: string) => Promise<string | null>;
  /** Name and address; null where there is no such account (any more). */
  readonly wordsAbout: (lecturer: string) => Promise<readonly string[] | null>;
  readonly idOf: (email: string) => Promise<string | null>;
  /** Gives an account another password, or its first one, and ends all its sessions and passkeys. */
  readonly resetPassword: (lecturer: string, password: string) => Promise<void>;
  /** The cookie of a new session of somebody who proved to be that lecturer; null where there is no such account. */
  readonly openSession: (lecturer: string, agent: string) => Promise<string | null>;
  /** What the button of the institution says; null where there is none. */
  readonly institution: string | null;
  /**
   * Begins a sign-in at the institution: the answer holds its address and sets a cookie. It comes back to `desk`.
   * Null where the provider is away, or is another one than it should be.
   */
  readonly beginAtInstitution: (
    headers: Headers,
    begin: SignInState & { readonly desk: string },
  ) => Promise<Begun | null>;
}

export interface Begun {
  readonly address: string;
  readonly cookies: readonly string[];
}

export interface AccountDraft {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface AccountSettings {
  /** Signs the cookies; the same for all processes on one database. */
  readonly secret: string;
  /** Where the site stands, such as `https://laveren.example.nl`. */
  readonly site: string;
  readonly institution?: Institution | null;
}

/** Opens the accounts with their own tables. Nobody signs up: an account comes with an invitation. */
export async function openAccounts(database: OpenDatabase, settings: AccountSettings): Promise<Accounts> {
  const { institution = null } = settings;
  const options = accountOptions(database, settings, async (lecturer) =>
    passOver(database, await context(), lecturer),
  );
  await makeTables(options);
  const auth = betterAuth(options);
  const context = (): Promise<AuthContext> => auth.$context;
  const users = async () => (await context()).internalAdapter;

  return {
    handle: (request) => auth.handler(request),
    async lecturerOf(request) {
      const session = await auth.api.getSession({ headers: request.headers });
      return session === null ? null : { id: session.user.id, name: session.user.name };
    },
    async ownOf(request) {
      const session = await auth.api.getSession({ headers: request.headers });
      return session === null ? null : ownAccount(await context(), session);
    },
    async create({ name, email, password }) {
      const { adapter, internalAdapter, password: passwords } = await context();
      const isTaken = async () => (await internalAdapter.findUserByEmail(email)) !== null;
      if (await isTaken()) return false;
      const hash = await passwords.hash(password);
      const now = new Date();
      const draft = { name, email: email.toLowerCase(), emailVerified: true, createdAt: now, updatedAt: now };
      let user: { readonly id: string };
      try {
        user = await adapter.create({ model: 'user', data: draft });
      } catch (error) {
        // Somebody with another invitation was there first.
        if (await isTaken()) return false;
        throw error;
      }
      await internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: hash,
      });
      return true;
    },
    nameOf: async (lecturer) => (await (await users()).findUserById(lecturer))?.name ?? null,
    async wordsAbout(lecturer) {
      const user = await (await users()).findUserById(lecturer);
      return user === null ? null : [user.name, user.email];
    },
    idOf: async (email) => (await (await users()).findUserByEmail(email))?.user.id ?? null,
    async resetPassword(lecturer, password) {
      const { internalAdapter, password: passwords } = await context();
      const hash = await passwords.hash(password);
      const had = (await internalAdapter.findAccounts(lecturer)).find(isPassword);
      if (had !== undefined) await internalAdapter.updatePassword(lecturer, hash);
      else {
        const draft = { userId: lecturer, providerId: 'credential', accountId: lecturer, password: hash };
        await internalAdapter.linkAccount(draft);
      }
      await internalAdapter.deleteUserSessions(lecturer);
      await removePasskeys(database, lecturer);
    },
    count: async () => (await users()).countTotalUsers(),
    async openSession(lecturer, agent) {
      const { authCookies, internalAdapter, secret, sessionConfig } = await context();
      if ((await internalAdapter.findUserById(lecturer)) === null) return null;
      const { token } = await internalAdapter.createSession(lecturer, false, { userAgent: agent });
      const { name } = authCookies.sessionToken;
      const secure = settings.site.startsWith('https:');
      return serializeSigned(name, token, secret, {
        ...{ path: '/', httpOnly: true, sameSite: 'Strict', secure, maxAge: sessionConfig.expiresIn },
      });
    },
    institution: institution?.name ?? null,
    async beginAtInstitution(headers, { desk, invitation }) {
      const answer = await auth.api.signInSocial({
        body: {
          ...{ provider: INSTITUTION, callbackURL: desk, errorCallbackURL: desk },
          ...{ disableRedirect: true, additionalData: { invitation } satisfies SignInState },
        },
        headers,
        asResponse: true,
      });
      const { socialProviders } = await context();
      const provider = socialProviders.find(({ id }) => id === INSTITUTION);
      if (!answer.ok || !isSame(provider?.issuer, institution?.issuer)) return null;
      const { url }: { readonly url: string } = await answer.json();
      return { address: url, cookies: answer.headers.getSetCookie() };
    },
  };
}

/** Several processes may start at once: whoever comes second finds the tables made when looking again. */
async function makeTables(options: BetterAuthOptions): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await (await getMigrations(options)).runMigrations();
    } catch (error) {
      if (tries >= MOST_TRIES) throw error;
      await pause(tries * 50);
    }
  }
}

const MOST_TRIES = 10;

/**
 * From here on an account belongs to who has its address at the institution. Nobody checked that address when the
 * account was made with a password, so what was known by then opens it no longer. False where it is somebody's there.
 */
async function passOver(
  database: OpenDatabase,
  { internalAdapter }: AuthContext,
  lecturer: string,
): Promise<boolean> {
  const accounts = await internalAdapter.findAccounts(lecturer);
  // Somebody else has that address there by now.
  if (accounts.some(({ providerId }) => providerId === INSTITUTION)) return false;
  await removePasskeys(database, lecturer);
  const password = accounts.find(isPassword);
  if (password === undefined) return true;
  await internalAdapter.deleteAccount(password.id);
  await internalAdapter.deleteUserSessions(lecturer);
  return true;
}

function isSame(issuer: string | undefined, wanted: string | undefined): boolean {
  return issuer !== undefined && issuer.replace(/\/$/, '') === wanted?.replace(/\/$/, '');
}

function isPassword({ providerId }: { readonly providerId: string }): boolean {
  return providerId === 'credential';
}
