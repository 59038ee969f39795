import type { AddingPasskey, UsingPasskey } from '../wire/passkeys.ts';

/** Who asks a device, and what. */
export interface Question {
  /** Where the site stands, such as `https://laveren.example.nl`. */
  readonly site: string;
  /** Base64url. */
  readonly challenge: string;
}

/** For whom a device is asked to make a passkey. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Ids of the passkeys that the account has already: a device makes no second one. */
  readonly known: readonly string[];
}

/** The public half of a passkey. */
export interface Credential {
  readonly id: string;
  /** COSE, in base64url. */
  readonly publicKey: string;
  /** How often it signed, as it says itself. */
  readonly counter: number;
}

/** How devices name the kinds of keys that are asked for, the best first: Ed25519, P-256, RSA. */
const KEY_KINDS = [-8, -7, -257];

/** What a browser is handed to have a passkey made (`PublicKeyCredentialCreationOptionsJSON`). */
export async function askForNew({ site, challenge }: Question, owner: Owner, timeout: number) {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName: 'Laveren',
    rpID: nameOf(site),
    userID: new Uint8Array(Buffer.from(owner.id)),
    userName: owner.email,
    userDisplayName: owner.name,
    challenge: bytesOf(challenge),
    timeout,
    excludeCredentials: owner.known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: KEY_KINDS,
  });
}

/** What a browser is handed to have a passkey used, any of this site (`PublicKeyCredentialRequestOptionsJSON`). */
export async function askForUse({ site, challenge }: Question, timeout: number) {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({
    rpID: nameOf(site),
    challenge: bytesOf(challenge),
    timeout,
    userVerification: 'required',
  });
}

/**
 * The challenge that a device says it answers: whether it was asked that is for the caller to know. Null where it says
 * none, or spoke from within another site.
 */
export async function challengeIn(clientDataJSON: string): Promise<string | null> {
  const { decodeClientDataJSON } = await helpers();
  try {
    const { challenge, crossOrigin = false } = decodeClientDataJSON(clientDataJSON);
    return typeof challenge === 'string' && !crossOrigin ? challenge : null;
  } catch {
    // Bytes that say nothing.
    return null;
  }
}

/**
 * A passkey that a device made when asked; null where anything is not as it should be. No attestation is asked for: the
 * key is believed from who is signed in.
 */
export async function judgeNew(
  { id, response }: AddingPasskey['made'],
  { site, challenge }: Question,
): Promise<Credential | null> {
  const { verifyRegistrationResponse } = await library();
  if (await isAttested(response.attestationObject)) return null;
  const judged = verifyRegistrationResponse({
    response: { ...AS_ASKED, id, rawId: id, response },
    ...expected(site, challenge),
    supportedAlgorithmIDs: KEY_KINDS,
  });
  const made = (await unlessRefused(judged))?.registrationInfo?.credential;
  if (made === undefined || made.id !== id) return null;
  return { id, publicKey: Buffer.from(made.publicKey).toString('base64url'), counter: made.counter };
}

/**
 * The counter of a passkey after this use; null where anything is not as it should be, such as one that counts less
 * than it did: a copy.
 */
export async function judgeUse(
  { id, response }: UsingPasskey,
  { site, challenge }: Question,
  { publicKey, counter }: Credential,
): Promise<number | null> {
  const { verifyAuthenticationResponse } = await library();
  const judged = verifyAuthenticationResponse({
    response: { ...AS_ASKED, id, rawId: id, response },
    ...expected(site, challenge),
    credential: { id, publicKey: bytesOf(publicKey), counter },
  });
  const answer = await unlessRefused(judged);
  return answer?.verified === true ? answer.authenticationInfo.newCounter : null;
}

/** The library says by an error what is not as it should be; who sent it is not told. */
function unlessRefused<Judged>(judged: Promise<Judged>): Promise<Judged | null> {
  return judged.catch(() => null);
}

/** What every answer says that came by way of the browser's own functions, and nothing hangs on. */
const AS_ASKED = { type: 'public-key', clientExtensionResults: {} } as const;

function expected(site: string, challenge: string) {
  return {
    expectedChallenge: challenge,
    expectedOrigin: new URL(site).origin,
    expectedRPID: nameOf(site),
    requireUserVerification: true,
  };
}

/**
 * Whether a device sent a certificate, or words in a maker's own form. Nobody asked for those, so no browser passes
 * them on, and reading them would mean looking up what was revoked at addresses that they name.
 */
async function isAttested(attestationObject: string): Promise<boolean> {
  const { decodeAttestationObject } = await helpers();
  try {
    const said = decodeAttestationObject(bytesOf(attestationObject));
    const form = said.get('fmt');
    return form !== 'none' && (form !== 'packed' || said.get('attStmt').get('x5c') !== undefined);
  } catch {
    // Bytes that say nothing are judged with the rest.
    return false;
  }
}

/** Loaded on first use: it is large, and most lecturers have no passkey. */
const library = () => import('@simplewebauthn/server');
const helpers = () => import('@simplewebauthn/server/helpers');

/** Devices know a site by its name. */
function nameOf(site: string): string {
  return new URL(site).hostname;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}
