import { expect, test } from 'vitest';
import { parseTag, readLine, readOption, readSigns } from '../../src/core/tags.ts';

const line = (...tags: string[]) => readLine({ text: 'Goedemorgen.', tags, values: {} });
const option = (...tags: string[]) => readOption({ text: 'Vraag hoe het gaat.', tags });

test('a tag is a key and perhaps a value', () => {
  expect(parseTag(' who : harm ')).toEqual({ key: 'who', value: 'harm' });
  expect(parseTag('thought')).toEqual({ key: 'thought', value: '' });
  expect(parseTag('source:pw:18')).toEqual({ key: 'source', value: 'pw:18' });
});

test('a line tells who speaks and how they look', () => {
  expect(line('id:tears-c3d4', 'who:harm', 'mood:tired', 'pose:arms-crossed')).toMatchObject({
    id: 'tears-c3d4',
    who: 'harm',
    shows: 'harm',
    mood: 'tired',
    pose: 'arms-crossed',
    thought: false,
  });
});

test("a narrator's line can show somebody who does not speak", () => {
  expect(line('show:harm', 'mood:blank')).toMatchObject({ who: null, shows: 'harm', mood: 'blank' });
});

test('a thought is marked as not said', () => {
  expect(line('who:harm', 'thought').thought).toBe(true);
});

test('what the vocabulary does not know is left out', () => {
  expect(line('mood:furious', 'pose:handstand', 'place:moon')).toMatchObject({
    mood: null,
    pose: null,
    place: null,
  });
});

test('the later of two places is where the line is said', () => {
  expect(line('place:office', 'place:workshop').place).toBe('workshop');
});

test('an option carries evidence, shifts, a floor and competences', () => {
  const read = option(
    'id:ask-how',
    'supporting:3',
    'human:+2',
    'work:-1',
    'floor:privacy',
    'competence:empathy',
  );
  expect(read).toEqual({
    id: 'ask-how',
    text: 'Vraag hoe het gaat.',
    evidence: { supporting: 3 },
    indicators: {},
    shifts: { law: 0, politics: 0, work: -1, human: 2 },
    floor: 'privacy',
    competences: ['empathy'],
  });
});

test('evidence names the indicator of the scoring key on which it rests', () => {
  expect(option('supporting:3b', 'learning:2')).toMatchObject({
    evidence: { supporting: 3, learning: 2 },
    indicators: { supporting: 'b' },
  });
});

test('evidence 0 is evidence: it works against the role', () => {
  expect(option('monitoring:0').evidence).toEqual({ monitoring: 0 });
});

test.each(['supporting:4', 'supporting:-1', 'supporting:1.5', 'supporting:veel', 'human:+3', 'human:half'])(
  '%s is out of range and does not count',
  (tag) => {
    expect(option(tag)).toMatchObject({ evidence: {}, shifts: { law: 0, politics: 0, work: 0, human: 0 } });
  },
);

test('the names of object members are no roles or worlds', () => {
  expect(option('constructor:1', '__proto__:2', 'toString:1').evidence).toEqual({});
});

test('the lines before a choice name the decision, and say whether it claims to be a dilemma', () => {
  const said = (...tags: string[]) => readSigns([{ tags }]);
  expect(said('decision:opening')).toEqual({ decision: 'opening', dilemma: false, ending: null });
  expect(said('dilemma:signing')).toEqual({ decision: 'signing', dilemma: true, ending: null });
  expect(said('ending:own-words')).toEqual({ decision: null, dilemma: false, ending: 'own-words' });
});
