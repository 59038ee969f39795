import { getOAuthState } from 'better-auth/api';
import { type GenericOAuthUserInfo, genericOAuth } from 'better-auth/plugins/generic-oauth';

/** Where lecturers sign in with the account of their school, over OpenID Connect: SURFconext, or one of its own. */
export interface Institution {
  /** As the provider writes itself, such as `https://connect.surfconext.nl`. */
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
  /** On the button. */
  readonly name: string;
  /** Domains of mail: whoever has a verified address there comes in without an invitation. */
  readonly admits: readonly string[];
}

/** How this way in is called within, and in the address the provider sends people back to. */
export const INSTITUTION = 'institution';

/** Discovery, PKCE, state, nonce, and the signature, issuer and audience of what the provider says of a person. */
export function institutionPlugin({ issuer, client, secret, name }: Institution) {
  return genericOAuth({
    config: [
      {
        providerId: INSTITUTION,
        name,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId: client,
        clientSecret: secret,
        // The one that every provider has to know.
        authentication: 'basic',
        scopes: ['openid', 'email', 'profile'],
        requireIdTokenVerification: true,
        // Who leaves here does not leave everything of the school.
        disableProviderLogout: true,
        mapProfileToUser: (profile) => ({ name: nameIn(profile) }),
      },
    ],
  });
}

function nameIn({ name, email }: GenericOAuthUserInfo): string {
  const known = typeof name === 'string' ? name.trim() : '';
  return known === '' ? String(email ?? '').replace(/@.*/, '') : known;
}

/** Somebody whom the provider vouches for. */
interface Arriving {
  readonly email?: string | undefined;
  readonly emailVerified?: boolean | undefined;
}

/** What the state of a sign-in holds of an invitation: its hash, put there by this server only. */
export interface SignInState {
  readonly invitation: string | null;
}

/**
 * Why somebody who was never here does not come in; null where they do: with an invitation, or with a verified
 * address at one of the domains. The e-mail address is proof of nothing as long as the provider does not verify it.
 */
export async function refusalOf(
  { email = '', emailVerified = false }: Arriving,
  { admits }: Institution,
  usesUp: (invitation: string) => Promise<boolean>,
): Promise<'not_admitted' | 'email_not_verified' | null> {
  const invitation = (await getOAuthState())?.invitation;
  if (typeof invitation === 'string' && (await usesUp(invitation))) return null;
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (!admits.includes(domain)) return 'not_admitted';
  return emailVerified ? null : 'email_not_verified';
}
