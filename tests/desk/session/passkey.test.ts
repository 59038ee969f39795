import { describe, expect, it } from 'vitest';
import { deviceProblem } from '../../../src/desk/session/passkey.ts';

/** An error as browsers have them: known by its name. */
const named = (name: string) => new DOMException('', name);

describe('why a device gave no passkey', () => {
  it('is the person, who said no or waited too long', () => {
    for (const name of ['NotAllowedError', 'AbortError']) {
      expect(deviceProblem(named(name))).toEqual({ code: 'no-passkey', reason: '' });
    }
  });

  it('is that it has one for this account already', () => {
    expect(deviceProblem(named('InvalidStateError')).code).toBe('known-passkey');
  });

  it('is something else, which is not said to be a no of the person', () => {
    for (const name of ['SecurityError', 'ConstraintError', 'TypeError']) {
      expect(deviceProblem(named(name))).toEqual({ code: 'passkey-failed', reason: name });
    }
    expect(deviceProblem('a string').code).toBe('passkey-failed');
  });
});
