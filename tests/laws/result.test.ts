import fc from 'fast-check';
import { expect } from 'vitest';
import { replay } from '../../src/core/replay.ts';
import { checkEntry } from '../../src/report/result/check.ts';
import { claimsOf } from '../../src/report/result/claims.ts';
import type { ResultEntry } from '../../src/report/result/format.ts';
import { canonicalEntries, makeResult } from '../../src/report/result/make.ts';
import { parseResult } from '../../src/report/result/parse.ts';
import { law, WALKS } from '../support/law.ts';
import { anyWalk, type Play } from '../support/walks.ts';

const anyNote = fc.record({
  about: fc.constantFrom('reason/a', 'reason/b', 'starr', 'korthagen'),
  fields: fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,9}$/), fc.string({ unit: 'binary' }), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
});
const notes = fc.uniqueArray(anyNote, { selector: ({ about }) => about });
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const beside = fc.record({
  language: fc.constantFrom('nl' as const, 'en' as const),
  started: fc.option(moment),
  finished: fc.option(moment),
  notes,
});
type Beside = typeof beside extends fc.Arbitrary<infer T> ? T : never;

law(
  'what a result file says is what was put in it, in its own order',
  fc.property(anyWalk, beside, beside, (play, one, other) => {
    const entries = [entryOf(play, one), entryOf(play, other)];
    const read = parseResult(makeResult(entries).text);
    expect(read.ok && read.value).toEqual(
      canonicalEntries(entries).map((entry) => ({ entry, intact: true })),
    );
    expect(makeResult([...entries].reverse())).toEqual(makeResult(entries));
  }),
  WALKS,
);

law(
  'every attempt that was played is confirmed',
  fc.property(anyWalk, beside, (play, more) => {
    expect(checkEntry({ entry: entryOf(play, more), intact: true }, play.edition).verdict).toBe('confirmed');
  }),
  WALKS,
);

law(
  'a sign that is changed anywhere is noticed, or changes nothing that is read',
  fc.property(anyWalk, beside, fc.nat(), fc.constantFrom(...'0a9Z",:}'), (play, more, at, sign) => {
    const { text } = makeResult([entryOf(play, more)]);
    const place = at % text.length;
    const changed = text.slice(0, place) + sign + text.slice(place + 1);
    const read = parseResult(changed);
    const [one] = read.ok ? read.value : [];
    if (one === undefined || 'damaged' in one) return;
    const { verdict } = checkEntry(
      one,
      one.entry.attempt.scenario === play.attempt.scenario ? play.edition : null,
    );
    if (verdict === 'confirmed') expect(makeResult([one.entry]).text).toBe(text);
  }),
  WALKS * 5,
);

function entryOf({ attempt, edition }: Play, more: Beside): ResultEntry {
  return { attempt, claims: claimsOf(attempt, replay(edition, attempt).moments), ...more };
}
