import * as z from 'zod/mini';

/** Bytes in letters that fit an address, as WebAuthn has them in JSON. */
const bytes = (most: number) => z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(most));

/** Of the passkey, as its device calls it. */
const id = bytes(1_400);
const clientDataJSON = bytes(4_000);

/** A new passkey for the account that is signed in; `made` is what matters of a `RegistrationResponseJSON`. */
export const addingPasskey = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Of the account, where it has one. */
  password: z.string().check(z.maxLength(1_000)),
  made: z.object({ id, response: z.object({ clientDataJSON, attestationObject: bytes(8_000) }) }),
});

/** What matters of an `AuthenticationResponseJSON`. */
export const usingPasskey = z.object({
  id,
  response: z.object({ clientDataJSON, authenticatorData: bytes(4_000), signature: bytes(2_000) }),
});

export type AddingPasskey = z.infer<typeof addingPasskey>;
export type UsingPasskey = z.infer<typeof usingPasskey>;

export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly created: number;
  /** Null where it was never used. */
  readonly used: number | null;
}
