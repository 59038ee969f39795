import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrivalOf } from '../../src/classroom/handIn.ts';
import { law } from '../support/law.ts';

const moves = fc.array(fc.constantFrom('a', 'b', '<'), { maxLength: 8 });

test('the first to arrive is the newest', () => {
  expect(arrivalOf(null, [])).toBe('newer');
});

law(
  'what continues a list is newer, its beginning is late, itself is the same',
  fc.property(moves, moves, (kept, more) => {
    const longer = [...kept, ...more];
    const same = more.length === 0;
    expect(arrivalOf(kept, longer)).toBe(same ? 'same' : 'newer');
    expect(arrivalOf(longer, kept)).toBe(same ? 'same' : 'late');
  }),
);

law(
  'in whatever order the states of one playing arrive, the longest is what is kept',
  fc.property(moves, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8]), (played, order) => {
    const arriving = order.map((length) => played.slice(0, length));
    const kept = arriving.reduce<readonly string[] | null>(
      (before, next) => (arrivalOf(before, next) === 'newer' ? next : before),
      null,
    );
    const longest = Math.max(-1, ...arriving.map(({ length }) => length));
    expect(kept?.length ?? -1).toBe(longest);
  }),
);

law(
  'lists that went different ways are apart, whichever came first',
  fc.property(moves, moves, moves, (shared, one, other) => {
    const a = [...shared, 'a', ...one];
    const b = [...shared, 'b', ...other];
    expect([arrivalOf(a, b), arrivalOf(b, a)]).toEqual(['apart', 'apart']);
  }),
);
