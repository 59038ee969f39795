import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { SHORTEST_PASSWORD } from '../wire/password.ts';
import type { Lecturer } from './deps.ts';
import type { OpenDatabase } from './store/open.ts';

/** Lecturers' accounts: who signs in, and how an account comes into being. */
export interface Accounts {
  /** Answers everything below /api/auth: signing in and out. */
  readonly handle: (request: Request) => Promise<Response>;
  readonly lecturerOf: (request: Request) => Promise<Lecturer | null>;
  /** False where somebody has that address already. */
  readonly create: (draft: AccountDraft) => Promise<boolean>;
  readonly count: () => Promise<number>;
  /** Null where there is no such account (any more). */
  readonly nameOf: (lecturer: string) => Promise<string | null>;
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
}

const MINUTE = 60;

/** Opens the accounts with their own tables. Nobody signs up: an account comes with an invitation. */
export async function openAccounts(database: OpenDatabase, settings: AccountSettings): Promise<Accounts> {
  const options = {
    database: { db: database.db, type: database.kind },
    secret: settings.secret,
    baseURL: settings.site,
    basePath: '/api/auth',
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: SHORTEST_PASSWORD },
    session: { expiresIn: 14 * 24 * 60 * MINUTE },
    advanced: {
      cookiePrefix: 'laveren',
      useSecureCookies: settings.site.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
    },
    rateLimit: { enabled: true, customRules: { '/sign-in/email': { window: 5 * MINUTE, max: 20 } } },
    telemetry: { enabled: false },
    // It would write addresses of people into the log.
    logger: { disabled: true },
  } as const;
  const { runMigrations } = await getMigrations(options);
  await runMigrations();
  const auth = betterAuth(options);

  return {
    handle: (request) => auth.handler(request),
    async lecturerOf(request) {
      const session = await auth.api.getSession({ headers: request.headers });
      return session === null ? null : { id: session.user.id, name: session.user.name };
    },
    async create({ name, email, password }) {
      const { internalAdapter, password: passwords } = await auth.$context;
      if ((await internalAdapter.findUserByEmail(email)) !== null) return false;
      const draft = { name, email, emailVerified: true };
      const user = await internalAdapter.createUser(draft, { method: 'invitation' });
      const hash = await passwords.hash(password);
      await internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: hash,
      });
      return true;
    },
    async nameOf(lecturer) {
      const { internalAdapter } = await auth.$context;
      return (await internalAdapter.findUserById(lecturer))?.name ?? null;
    },
    async count() {
      const { internalAdapter } = await auth.$context;
      return internalAdapter.countTotalUsers();
    },
  };
}
