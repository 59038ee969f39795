import fc from 'fast-check';
import { expect } from 'vitest';
import type { Attempt } from '../../src/core/attempt.ts';
import { makeAttempt, parseAttempt } from '../../src/core/notation.ts';
import { law } from '../support/law.ts';

const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/);

const attempt: fc.Arbitrary<Attempt> = fc.record({
  scenario: name,
  edition: fc.stringMatching(/^[0-9a-f]{4,64}$/),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  moves: fc.array(fc.oneof(name, fc.constant('<')), { maxLength: 60 }),
});

law(
  'an attempt that is written and read is the same attempt',
  fc.property(attempt, (made) => {
    expect(parseAttempt(makeAttempt(made))).toEqual({ ok: true, value: made });
  }),
);

law(
  'its text is one line, in letters that a URL and a test title can carry',
  fc.property(attempt, (made) => /^[a-z0-9@:<, -]+$/.test(makeAttempt(made))),
);

law(
  'any text at all is an attempt or an error with a short excerpt',
  fc.property(fc.oneof(fc.string({ unit: 'binary' }), noisy()), (text) => {
    const parsed = parseAttempt(text);
    return parsed.ok ? makeAttempt(parsed.value).length > 0 : parsed.error.found.length <= 61;
  }),
  1000,
);

law(
  'what can be read can be written and read again',
  fc.property(noisy(), (text) => {
    const parsed = parseAttempt(text);
    if (parsed.ok) expect(parseAttempt(makeAttempt(parsed.value))).toEqual(parsed);
  }),
  1000,
);

/** A notation in which something was changed: nearly right is the hardest to refuse. */
function noisy(): fc.Arbitrary<string> {
  return fc
    .tuple(attempt, fc.nat(), fc.nat({ max: 3 }), fc.string({ unit: 'grapheme', maxLength: 3 }))
    .map(([made, at, cut, put]) => {
      const text = makeAttempt(made);
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + cut);
    });
}
