import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_LENGTH, codeFrom, readCode } from '../../src/classroom/code.ts';
import { law } from '../support/law.ts';

law(
  'a code that was given out is read back, also in small letters, in two halves or with a dash',
  fc.property(fc.uint8Array({ minLength: CODE_LENGTH, maxLength: CODE_LENGTH }), (bytes) => {
    const code = codeFrom(bytes);
    const halves = `${code.slice(0, 3)} ${code.slice(3)}`;
    for (const typed of [code, code.toLowerCase(), halves, ` ${code.slice(0, 3)}-${code.slice(3)} `]) {
      expect(readCode(typed)).toBe(code);
    }
  }),
);

law(
  'any text at all is a code or is not, and never an exception',
  fc.property(fc.string({ unit: 'binary' }), (typed) => {
    const read = readCode(typed);
    return read === null || read.length === CODE_LENGTH;
  }),
);

describe('a typed code', () => {
  test('with letters taken for digits is the same', () => {
    expect(readCode('oOiIlL')).toBe('001111');
  });

  test.each(['', '12345', '1234567', 'ABCDEU', 'x'.repeat(100_000)])('%j is none', (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});
