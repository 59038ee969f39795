import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { type AskProblem, ask } from '../../client/ask.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Translate } from '../../i18n/interface.ts';
import type { AddingPasskey, UsingPasskey } from '../../wire/passkeys.ts';
import { type Lecturer, whoAmI } from './account.ts';

/**
 * Why a device gave no passkey. `no-passkey`: the person said no, or it has none; browsers do not tell which.
 * `known-passkey`: it has made one for this account already. `passkey-failed`: it could not, or was asked wrongly, with
 * the browser's own name for that as the reason.
 */
export interface DeviceProblem {
  readonly code: (typeof DEVICE_CODES)[number];
  readonly reason: string;
}

const DEVICE_CODES = ['no-passkey', 'known-passkey', 'passkey-failed'] as const;

/** What the class server asks of a device that is to make a passkey. */
export type PasskeyOffer = PublicKeyCredentialCreationOptionsJSON;

/** Whether this browser makes passkeys for this site; one that is reached by a number has none. */
export function canPasskey(): boolean {
  return typeof PublicKeyCredential === 'function' && !/^[\d.]+$|:/.test(location.hostname);
}

/** What a device gives for an offer of the class server. */
export function makePasskey(offer: PasskeyOffer): Promise<Result<AddingPasskey['made'], DeviceProblem>> {
  return given(startRegistration({ optionsJSON: offer }));
}

/** Signs in with a passkey of this device: which one, and so who it is, is chosen there. */
export async function signInWithPasskey(): Promise<Result<Lecturer, AskProblem | DeviceProblem>> {
  const asked = await ask<PublicKeyCredentialRequestOptionsJSON>('POST', '/desk/passkeys/challenge', {});
  if (!asked.ok) return asked;
  const said = await given<UsingPasskey>(startAuthentication({ optionsJSON: asked.value }));
  if (!said.ok) return said;
  const entered = await ask('POST', '/desk/passkeys/sign-in', said.value);
  return entered.ok ? whoAmI() : err(entered.error);
}

async function given<Answer>(answer: Promise<Answer>): Promise<Result<Answer, DeviceProblem>> {
  try {
    return ok(await answer);
  } catch (fault) {
    const problem = deviceProblem(fault);
    if (problem.code === 'passkey-failed') reportError(fault);
    return err(problem);
  }
}

/** What a browser means by an error of its functions for passkeys. */
export function deviceProblem(fault: unknown): DeviceProblem {
  const name = fault instanceof Error ? fault.name : '';
  if (name === 'NotAllowedError' || name === 'AbortError') return { code: 'no-passkey', reason: '' };
  if (name === 'InvalidStateError') return { code: 'known-passkey', reason: '' };
  return { code: 'passkey-failed', reason: name };
}

/** The same as a sentence with what helps. */
export function deviceSentence({ code, reason }: DeviceProblem, t: Translate): string {
  switch (code) {
    case 'no-passkey':
      return t('desk.account.passkeyCancelled');
    case 'known-passkey':
      return t('desk.account.passkeyKnown');
    default:
      return t('desk.account.passkeyFailed', { reason });
  }
}

export function isDeviceProblem(problem: AskProblem | DeviceProblem): problem is DeviceProblem {
  return DEVICE_CODES.some((code) => code === problem.code);
}
