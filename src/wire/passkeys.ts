import * as z from 'zod/mini';

/** Bytes in letters that fit an address, as WebAuthn has them in JSON. */
const bytes = (most: number) => z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(most));

const said = {
  /** Of the passkey, as its device calls it. */
  id: bytes(1_400),
  clientData: bytes(4_000),
  authenticatorData: bytes(4_000),
};

/** A new passkey for the account that is signed in. */
export const addingPasskey = z.object({
  ...said,
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** SPKI. */
  publicKey: bytes(2_000),
  /** Of the account, where it has one. */
  password: z.string().check(z.maxLength(1_000)),
});

export const usingPasskey = z.object({ ...said, signature: bytes(2_000) });

export type AddingPasskey = z.infer<typeof addingPasskey>;
export type UsingPasskey = z.infer<typeof usingPasskey>;

/** What a device is asked to make a passkey for. */
export interface PasskeyOffer {
  readonly challenge: string;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  /** Those that the account has already: a device makes no second one. */
  readonly known: readonly string[];
}

export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly created: number;
  /** Null where it was never used. */
  readonly used: number | null;
}

/** How browsers name the kinds of keys that are asked for, the best first: Ed25519, P-256, RSA. */
export const KEY_KINDS = [-8, -7, -257] as const;
