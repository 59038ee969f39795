import { describe, expect, it } from 'vitest';
import { checkEntry, repeatedIn } from '../../../src/report/result/check.ts';
import { RESULT_LIMITS } from '../../../src/report/result/format.ts';
import { makeResult } from '../../../src/report/result/make.ts';
import { parseResult, type ReadEntry, refuseSize } from '../../../src/report/result/parse.ts';
import { EDITION } from '../../debrief/conversation.ts';
import { entryOf, REASON, STARR } from './entries.ts';

const OLDER = { ...EDITION, hash: '0b5e1e7e' };

describe('a result file', () => {
  it('gives back what was put in it', () => {
    const entry = entryOf('plan, <, ask, write', { notes: [REASON, STARR] });
    expect(onlyEntry(makeResult([entry]).text)).toEqual({ entry, intact: true });
  });

  it('is the same file in whatever order its attempts and notes are handed over', () => {
    const one = entryOf('ask, write', { notes: [REASON, STARR] });
    const other = entryOf('plan', { started: '2026-11-19T09:00:00.000Z', finished: null });
    expect(makeResult([other, { ...one, notes: [STARR, REASON] }])).toEqual(makeResult([one, other]));
  });

  it('is named after its conversation and its content, not after who made it', () => {
    expect(makeResult([entryOf('ask')]).name).toMatch(/^laveren-result-fixture-[0-9a-f]{8}\.json$/);
    expect(makeResult([entryOf('ask'), entryOf('plan')]).name).toMatch(/^laveren-result-period-/);
    expect(makeResult([entryOf('ask')]).name).not.toBe(makeResult([entryOf('plan')]).name);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['markup and quotes', '"><img src=x onerror=alert(1)>&amp;\'`$[1]'],
    ['emoji and half an emoji', '🧭👩🏽‍🦽 \ud83e'],
    ['right-to-left, with marks', 'שלום \u202Eمرحبا\u202C'],
    ['line ends of every kind', 'a\r\nb\u2028c\u0000d'],
    ['100,000 characters', 'één '.repeat(25_000)],
  ])('keeps a reflection with %s word for word', (_, text) => {
    const entry = entryOf('ask', { notes: [{ about: 'starr', fields: { situation: text } }] });
    const read = onlyEntry(makeResult([entry]).text);
    expect(read.intact).toBe(true);
    expect(read.entry.notes[0]?.fields.situation).toBe(text);
  });
});

describe('checking an attempt of a result file', () => {
  it('confirms what comes out the same', () => {
    expect(verdictOf(makeResult([entryOf('plan, <, ask, write')]).text)).toBe('confirmed');
    expect(verdictOf(makeResult([entryOf('ask')]).text)).toBe('confirmed');
  });

  it.each([
    ['a role score', '"sixths": 6', '"sixths": 5', 'altered-score'],
    ['the number of observations', '"observations": 1', '"observations": 9', 'altered-score'],
    ['what a world gained', '"gained": 2', '"gained": 1', 'altered-score'],
    ['the ending', '"ending": "quiet"', '"ending": "loud"', 'altered-score'],
    ['a move', ': ask, write', ': ask, leave', 'altered-moves'],
    ['a move that was left out', ': ask, write', ': ask', 'altered-moves'],
    ['a step back that was added', ': ask, write', ': plan, <, ask, write', 'altered-moves'],
    ['a choice that was invented', ': ask, write', ': ask, praise', 'invented-choice'],
    ['a choice after the end', ': ask, write', ': ask, write, write', 'invented-choice'],
    ['a step back before the first choice', ': ask, write', ': <, ask, write', 'invented-choice'],
    ['the scenario', 'fixture@', 'another@', 'unknown-scenario'],
    ['the edition', `@${EDITION.hash}`, '@0123456789ab', 'altered-edition'],
    ['the seed', 'seed 1:', 'seed 2:', 'altered-rest'],
    ['a date', '2026-11-20T09:12', '2026-11-20T09:42', 'altered-rest'],
    ['a word of a reflection', 'Omdat hij', 'Omdat zij', 'altered-rest'],
  ])('notices %s that was changed', (_, from, to, verdict) => {
    const { text } = makeResult([entryOf('ask, write', { notes: [REASON] })]);
    expect(text).toContain(from);
    expect(verdictOf(text.replace(from, to))).toBe(verdict);
  });

  it('confirms an attempt on another edition when nothing that its scores rest on has changed', () => {
    expect(verdictOf(makeResult([entryOf('ask, write', {}, OLDER)]).text)).toBe('same-scoring');
  });

  it('can say nothing of an attempt on another edition when its scores rest on something else now', () => {
    const entry = entryOf('ask, write', {}, OLDER);
    const claims = { ...entry.claims, scoring: '0123456789ab' };
    expect(verdictOf(makeResult([{ ...entry, claims }]).text)).toBe('other-edition');
    const gone = { ...entry.attempt, moves: ['ask', 'gone'] };
    expect(verdictOf(makeResult([{ ...entry, attempt: gone }]).text)).toBe('other-edition');
  });

  it('says so when the story cannot be opened', () => {
    const [read] = readAll(makeResult([entryOf('ask')]).text);
    expect(read && checkEntry(read, { ...EDITION, story: {} }).verdict).toBe('broken-story');
  });

  it('tells at which move it stopped', () => {
    const [read] = readAll(makeResult([entryOf('ask, write')]).text.replace(': ask, write', ': ask, praise'));
    expect(read && checkEntry(read, EDITION).stoppedAt).toBe(2);
  });

  it('takes moves with their own scores and a new digest for what they are: another attempt', () => {
    expect(verdictOf(makeResult([entryOf('plan, leave')]).text)).toBe('confirmed');
  });

  it('finds an attempt that stands in the file twice', () => {
    const reads = readAll(
      makeResult([entryOf('ask'), entryOf('ask', { finished: null }), entryOf('plan')]).text,
    );
    expect(repeatedIn(reads).size).toBe(1);
  });
});

describe('a file that is no result', () => {
  const good = makeResult([entryOf('ask')]).text;

  it.each([
    ['nothing at all', '', 'empty'],
    ['only white space', ' \n', 'empty'],
    ['no JSON', '<html>', 'not-json'],
    ['half a file', good.slice(0, 200), 'not-json'],
    ['a number', '42', 'not-a-result'],
    ['null', 'null', 'not-a-result'],
    ['a list', '[]', 'not-a-result'],
    ['somebody else’s JSON', '{"name":"laveren"}', 'not-a-result'],
    ['a deep nest', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'not-a-result'],
    ['a version that is none', good.replace('"version": 1', '"version": "1"'), 'not-a-result'],
    ['a version to come', good.replace('"version": 1', '"version": 2'), 'future-version'],
    ['a field that nobody knows', good.replace('"version": 1', '"version": 1, "more": 1'), 'not-a-result'],
    ['no attempts', '{"format":"laveren-result","version":1,"attempts":[]}', 'no-attempts'],
    ['attempts that are no list', '{"format":"laveren-result","version":1,"attempts":{}}', 'not-a-result'],
  ])('%s is called what it is', (_, text, code) => {
    expect(parseResult(text)).toEqual({ ok: false, error: { code } });
  });

  it('10,000 attempts are refused at once', () => {
    const many = { format: 'laveren-result', version: 1, attempts: Array(10_000).fill({}) };
    expect(parseResult(JSON.stringify(many))).toEqual({ ok: false, error: { code: 'too-many-attempts' } });
  });

  it('a size is refused before anything is read', () => {
    expect(refuseSize(0)).toBe('empty');
    expect(refuseSize(50_000_000)).toBe('too-big');
    expect(refuseSize(RESULT_LIMITS.bytes)).toBeNull();
  });

  it.each([
    ['no attempt', 'null', 'attempt'],
    ['no digest', '{}', 'digest'],
    ['a notation that is none', good.replace(': ask"', ': DROP TABLE"'), 'attempt'],
    ['an unknown language', good.replace('"nl"', '"fy"'), 'language'],
    ['a day that does not exist', good.replace('2026-11-20T09:00', '2026-13-20T09:00'), 'started'],
    ['a score below nothing', good.replace('"sixths": 6', '"sixths": -6'), 'roles'],
    ['a score that is no whole number', good.replace('"sixths": 6', '"sixths": 0.5'), 'roles'],
    ['a sixth role', good.replace('"learning"', '"guessing"'), 'roles'],
    ['a field that nobody knows', good.replace('"language"', '"extra": 1, "language"'), 'fields'],
    ['a field for the prototype', good.replace('"language"', '"__proto__": {"x": 1}, "language"'), 'fields'],
    ['a note about the prototype', withNote('{"about":"__proto__","fields":{}}'), 'notes'],
    [
      'an answer named after the prototype',
      withNote('{"about":"starr","fields":{"__proto__":"x"}}'),
      'notes',
    ],
    ['two notes about the same', withNote('{"about":"a","fields":{}},{"about":"a","fields":{}}'), 'notes'],
    ['an answer that is no text', withNote('{"about":"starr","fields":{"x":1}}'), 'notes'],
  ])('an attempt with %s is damaged, and harms no other', (_, broken, damaged) => {
    const text = broken.startsWith('{\n')
      ? broken
      : good.replace(/"attempts": \[/, `"attempts": [${broken},`);
    const found = parseResult(text);
    expect(found.ok && found.value[0]).toEqual({ damaged });
    expect(({} as Readonly<Record<string, unknown>>).x).toBeUndefined();
  });

  function withNote(note: string): string {
    return good.replace('"notes": []', `"notes": [${note}]`);
  }
});

function readAll(text: string): readonly ReadEntry[] {
  const found = parseResult(text);
  if (!found.ok) throw new Error(found.error.code);
  return found.value.flatMap((one) => ('damaged' in one ? [] : one));
}

function onlyEntry(text: string): ReadEntry {
  const [read] = readAll(text);
  if (read === undefined) throw new Error('the only attempt is damaged');
  return read;
}

function verdictOf(text: string): string {
  const read = onlyEntry(text);
  return checkEntry(read, read.entry.attempt.scenario === 'fixture' ? EDITION : null).verdict;
}
