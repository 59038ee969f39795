import { type AskProblem, ask } from '../../client/ask.ts';
import { err, type Result } from '../../core/result.ts';
import { KEY_KINDS, type PasskeyOffer, type UsingPasskey } from '../../wire/passkeys.ts';
import { type Lecturer, whoAmI } from './account.ts';

/** `no-passkey`: the device gave none, or the person said no to it. */
export type PasskeyProblem = AskProblem | { readonly code: 'no-passkey'; readonly reason: '' };

const NONE: PasskeyProblem = { code: 'no-passkey', reason: '' };

/** Whether this browser makes passkeys for this site; one that is reached by a number has none. */
export function canPasskey(): boolean {
  return typeof PublicKeyCredential === 'function' && !/^[\d.]+$|:/.test(location.hostname);
}

/** What a device gives for an offer of the class server; the name and the password are the caller's to add. */
export async function makePasskey({ challenge, user, known }: PasskeyOffer) {
  const made = await navigator.credentials
    .create({
      publicKey: {
        challenge: bytesOf(challenge),
        rp: { name: 'Laveren', id: location.hostname },
        user: { ...user, id: bytesOf(user.id) },
        pubKeyCredParams: KEY_KINDS.map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        excludeCredentials: known.map((id) => ({ type: 'public-key', id: bytesOf(id) })),
      },
    })
    .catch(() => null);
  const response = made instanceof PublicKeyCredential ? made.response : null;
  if (made === null || !(response instanceof AuthenticatorAttestationResponse)) return null;
  const publicKey = response.getPublicKey();
  return publicKey === null
    ? null
    : {
        id: made.id,
        clientData: textOf(response.clientDataJSON),
        authenticatorData: textOf(response.getAuthenticatorData()),
        publicKey: textOf(publicKey),
      };
}

/** Signs in with a passkey of this device: which one, and so who it is, is chosen there. */
export async function signInWithPasskey(): Promise<Result<Lecturer, PasskeyProblem>> {
  const asked = await ask<{ readonly challenge: string }>('POST', '/desk/passkeys/challenge', {});
  if (!asked.ok) return asked;
  const publicKey = {
    ...{ challenge: bytesOf(asked.value.challenge), rpId: location.hostname },
    userVerification: 'required',
  } as const;
  const found = await navigator.credentials.get({ publicKey }).catch(() => null);
  const response = found instanceof PublicKeyCredential ? found.response : null;
  if (found === null || !(response instanceof AuthenticatorAssertionResponse)) return err(NONE);
  const said: UsingPasskey = {
    id: found.id,
    clientData: textOf(response.clientDataJSON),
    authenticatorData: textOf(response.authenticatorData),
    signature: textOf(response.signature),
  };
  const entered = await ask('POST', '/desk/passkeys/sign-in', said);
  return entered.ok ? whoAmI() : err(entered.error);
}

/** Bytes in the letters of an address, and back. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}

function textOf(bytes: ArrayBuffer): string {
  const plain = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
