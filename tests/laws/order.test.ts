import fc from 'fast-check';
import { expect } from 'vitest';
import { shuffled } from '../../src/core/order.ts';
import { law } from '../support/law.ts';

const options = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/), { maxLength: 12 })
  .map((ids) => ids.map((id) => ({ id })));
const seed = fc.integer({ min: 0, max: 0xffffffff });

law(
  'the order on the screen is a permutation of what is on offer',
  fc.property(options, seed, (offered, from) => {
    const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id).toSorted();
    expect(ids(shuffled(offered, from))).toEqual(ids(offered));
  }),
);

law(
  'it depends on seed and ids alone',
  fc.property(options, seed, fc.nat(), (offered, from, turn) => {
    const turned = [...offered.slice(turn % 12), ...offered.slice(0, turn % 12)].toReversed();
    expect(shuffled(turned, from)).toEqual(shuffled(offered, from));
  }),
);

law(
  'what goes leaves the order of the rest',
  fc.property(options, seed, fc.nat(), (offered, from, which) => {
    const gone = offered[which % Math.max(1, offered.length)];
    const rest = offered.filter((option) => option !== gone);
    expect(shuffled(rest, from)).toEqual(shuffled(offered, from).filter((option) => option !== gone));
  }),
);
