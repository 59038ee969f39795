import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';

/**
 * What a device with a passkey says, judged as the standard has it (https://www.w3.org/TR/webauthn-3/, §7.1 and
 * §7.2). No attestation is asked for, so the key of a new passkey is believed from who is signed in; everything
 * later is believed from its signature only.
 */
export interface Ceremony {
  readonly type: 'webauthn.create' | 'webauthn.get';
  /** Where the site stands, such as `https://laveren.example.nl`. */
  readonly site: string;
}

/** What a device said, in bytes. */
export interface Said {
  readonly clientData: Buffer;
  readonly authenticatorData: Buffer;
}

/** Of a device that was there, knew its owner, and spoke to this site. */
export interface Heard {
  /** What it was asked to sign; whether it was is for the caller to know. */
  readonly challenge: string;
  readonly counter: number;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HEAD_BYTES = 37;

/** Null where anything is not as it should be. */
export function hear({ clientData, authenticatorData }: Said, { type, site }: Ceremony): Heard | null {
  const told = readClientData(clientData);
  if (told === null || told.type !== type || told.origin !== new URL(site).origin) return null;
  if (told.crossOrigin === true || typeof told.challenge !== 'string') return null;
  if (authenticatorData.length < HEAD_BYTES) return null;
  const place = createHash('sha256').update(new URL(site).hostname).digest();
  if (!authenticatorData.subarray(0, place.length).equals(place)) return null;
  const flags = authenticatorData.readUInt8(place.length);
  if ((flags & USER_PRESENT) === 0 || (flags & USER_VERIFIED) === 0) return null;
  return { challenge: told.challenge, counter: authenticatorData.readUInt32BE(place.length + 1) };
}

/** The id that the device gave a new passkey, in its own words; null where it made none. */
export function newIdIn({ authenticatorData }: Said): string | null {
  const at = HEAD_BYTES + 18;
  if (authenticatorData.length < at) return null;
  const length = authenticatorData.readUInt16BE(at - 2);
  const id = authenticatorData.subarray(at, at + length);
  return length > 0 && id.length === length ? id.toString('base64url') : null;
}

/** The key of a passkey (SPKI, as browsers give it), if it is of a kind that is asked for; else null. */
export function readKey(spki: Buffer): KeyObject | null {
  try {
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    if (key.asymmetricKeyType === 'ec') return namedCurve === 'prime256v1' ? key : null;
    if (key.asymmetricKeyType === 'rsa') return modulusLength >= 2048 ? key : null;
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    // Bytes that are no key.
    return null;
  }
}

export function isSignedBy(
  key: KeyObject,
  { clientData, authenticatorData }: Said,
  signature: Buffer,
): boolean {
  const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientData).digest()]);
  return verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', signed, key, signature);
}

/** A copy of a passkey would lag behind. Devices that share theirs count nothing and say 0. */
export function isCopy(known: number, said: number): boolean {
  return (known > 0 || said > 0) && said <= known;
}

function readClientData(bytes: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof read === 'object' && read !== null ? { ...read } : null;
  } catch {
    return null;
  }
}
