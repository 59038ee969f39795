import type { BetterAuthOptions } from 'better-auth';
import { SHORTEST_PASSWORD } from '../wire/password.ts';
import type { AccountSettings } from './accounts.ts';
import { INSTITUTION, type Institution, institutionPlugin, refusalOf } from './institution.ts';
import { useInvitation } from './store/invitations.ts';
import type { OpenDatabase } from './store/open.ts';

const MINUTE = 60;

/** How better-auth keeps the accounts. `passOver`: one is about to be joined with one of the institution; may it be? */
export function accountOptions(
  database: OpenDatabase,
  { site, secret, institution = null }: AccountSettings,
  passOver: (lecturer: string) => Promise<boolean>,
): BetterAuthOptions {
  return {
    database: { db: database.db, type: database.kind },
    secret,
    baseURL: site,
    basePath: '/api/auth',
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: SHORTEST_PASSWORD },
    session: { expiresIn: 14 * 24 * 60 * MINUTE },
    advanced: {
      cookiePrefix: 'laveren',
      ipAddress: { disableIpTracking: true },
      useSecureCookies: site.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
      // Who comes back from the institution comes from another site.
      cookies: { state: { attributes: { sameSite: 'lax' } } },
    },
    // The routes count tries themselves: this would believe a header that anybody can write.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // It would write addresses of people into the log.
    logger: { disabled: true },
    onAPIError: { errorURL: `${site}/nl/desk/` },
    plugins: institution === null ? [] : [institutionPlugin(institution)],
    account: { updateAccountOnSignIn: false },
    user: { validateUserInfo: admission(database, institution) },
    databaseHooks: {
      account: {
        create: {
          async before({ providerId, userId }) {
            if (providerId !== INSTITUTION) return undefined;
            return (await passOver(userId)) && { data: NOTHING_KEPT };
          },
        },
      },
    },
  };
}

type Admission = NonNullable<NonNullable<BetterAuthOptions['user']>['validateUserInfo']>;

/** Asked before somebody new is let in. A password opens no account that is not there: those come with an invitation. */
function admission(database: OpenDatabase, institution: Institution | null): Admission {
  return async ({ user, source }) => {
    if (source.method !== 'oauth' || institution === null) return { error: 'not_admitted' };
    // Joined with an account that is there: better-auth has seen to it that the address was verified.
    if (source.action !== 'create-user') return undefined;
    const usesUp = (invitation: string) => useInvitation(database, invitation, Date.now());
    const refusal = await refusalOf(user, institution, usesUp);
    return refusal === null ? undefined : { error: refusal };
  };
}

/** Tokens of the institution are used once, to know who it is. */
const NOTHING_KEPT = {
  ...{ accessToken: null, refreshToken: null, idToken: null, scope: null },
  ...{ accessTokenExpiresAt: null, refreshTokenExpiresAt: null },
};
