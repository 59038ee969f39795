import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const PRESENT_AND_VERIFIED = 0x05;
const WITH_KEY = 0x40;

/** Ways for a device to say something else than it should. */
export interface Bent {
  readonly flags?: number;
  readonly counter?: number;
  readonly place?: string;
  readonly origin?: string;
  readonly crossOrigin?: boolean;
  readonly type?: string;
  /** COSE's number of the kind of key. */
  readonly kind?: number;
  /** In the form `packed` it vouches for itself, with its new key. */
  readonly attestation?: readonly [form: string, statement: Readonly<Record<string, unknown>>];
}

/** A device with one passkey for a site, as https://www.w3.org/TR/webauthn-3/ has it; each of its words can be bent. */
export function device(site: string, id = Buffer.from('a passkey of this device')) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  let counter = 0;

  const clientData = (type: string, challenge: string, change: Bent) => {
    const { origin = site, crossOrigin = false } = change;
    return Buffer.from(JSON.stringify({ type: change.type ?? type, challenge, origin, crossOrigin }));
  };
  const authenticatorData = (change: Bent, key: Buffer | null) => {
    counter += 1;
    const place = sha256(Buffer.from(change.place ?? new URL(site).hostname));
    const head = Buffer.alloc(5);
    head.writeUInt8((change.flags ?? PRESENT_AND_VERIFIED) | (key === null ? 0 : WITH_KEY));
    head.writeUInt32BE(change.counter ?? counter, 1);
    if (key === null) return Buffer.concat([place, head]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    return Buffer.concat([place, head, Buffer.alloc(16), length, id, key]);
  };
  const signed = (data: Buffer, told: Buffer) =>
    sign('sha256', Buffer.concat([data, sha256(told)]), privateKey);
  const coseKey = (kind = -7) => {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const numbers: readonly (readonly [number, number | Uint8Array])[] = [
      [1, 2],
      [3, kind],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ];
    return cbor(new Map(numbers));
  };

  return {
    id: id.toString('base64url'),
    /** What it says when it is asked to make its passkey. */
    make(challenge: string, change: Bent = {}) {
      const told = clientData('webauthn.create', challenge, change);
      const authData = authenticatorData(change, coseKey(change.kind));
      const [fmt, besides] = change.attestation ?? ['none', {}];
      const own = fmt === 'packed' ? { alg: -7, sig: signed(authData, told) } : {};
      const attStmt = new Map(Object.entries({ ...own, ...besides }));
      const attestationObject = cbor(new Map(Object.entries({ fmt, attStmt, authData })));
      return {
        id: id.toString('base64url'),
        response: {
          clientDataJSON: told.toString('base64url'),
          attestationObject: attestationObject.toString('base64url'),
        },
      };
    },
    /** What it says when it is asked to use it. */
    answer(challenge: string, change: Bent = {}) {
      const told = clientData('webauthn.get', challenge, change);
      const data = authenticatorData(change, null);
      return {
        id: id.toString('base64url'),
        response: {
          clientDataJSON: told.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signed(data, told).toString('base64url'),
        },
      };
    },
  };
}

function cbor(said: ReadonlyMap<unknown, unknown>): Buffer {
  return Buffer.from(isoCBOR.encode(said as Parameters<typeof isoCBOR.encode>[0]));
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
