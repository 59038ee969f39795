import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { type AskProblem, ask } from '../../client/ask.ts';
import { err, type Result } from '../../core/result.ts';
import type { AddingPasskey, UsingPasskey } from '../../wire/passkeys.ts';
import { type Lecturer, whoAmI } from './account.ts';

/** `no-passkey`: the device gave none, or the person said no to it. */
export type PasskeyProblem = AskProblem | { readonly code: 'no-passkey'; readonly reason: '' };

const NONE: PasskeyProblem = { code: 'no-passkey', reason: '' };

/** What the class server asks of a device that is to make a passkey. */
export type PasskeyOffer = PublicKeyCredentialCreationOptionsJSON;

/** Whether this browser makes passkeys for this site; one that is reached by a number has none. */
export function canPasskey(): boolean {
  return typeof PublicKeyCredential === 'function' && !/^[\d.]+$|:/.test(location.hostname);
}

/** What a device gives for an offer of the class server; null where it gives none. */
export function makePasskey(offer: PasskeyOffer): Promise<AddingPasskey['made'] | null> {
  return startRegistration({ optionsJSON: offer }).catch(() => null);
}

/** Signs in with a passkey of this device: which one, and so who it is, is chosen there. */
export async function signInWithPasskey(): Promise<Result<Lecturer, PasskeyProblem>> {
  const asked = await ask<PublicKeyCredentialRequestOptionsJSON>('POST', '/desk/passkeys/challenge', {});
  if (!asked.ok) return asked;
  const said: UsingPasskey | null = await startAuthentication({ optionsJSON: asked.value }).catch(() => null);
  if (said === null) return err(NONE);
  const entered = await ask('POST', '/desk/passkeys/sign-in', said);
  return entered.ok ? whoAmI() : err(entered.error);
}
