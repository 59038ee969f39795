/**
 * The ink of a long story that was not written for us: prose, knots with stitches, gathers, questions that
 * can be asked once, tunnels with a choice in them, and things that are remembered until chapters later. It
 * has no ids, no tags and no manifest. The sentences are put together from parts, so it is nobody's work;
 * as much is written and as much can happen as in a published story of about 100 KB.
 */
export function foreignStory(): string {
  const chapters = Array.from({ length: CHAPTERS }, (_, at) => chapter(at));
  const memories = chapters.map((_, at) => `VAR told${at} = false\nVAR doubt${at} = 0`);
  return [...memories, '-> chapter0', ...chapters, pause(), finish(), ''].join('\n\n');
}

const CHAPTERS = 15;
const QUESTIONS = 4;
/** Chapters after which what was said comes back. */
const LATER = 4;

function chapter(at: number): string {
  const prose = proseOf(at);
  return [
    `=== chapter${at} ===`,
    ...prose(0, 4),
    `* "${sentence(at, 11)}"`,
    ...prose(1, 2, '    '),
    `    ~ told${at} = true`,
    `* I keep it to myself[.], and look at the water.`,
    ...prose(2, 2, '    '),
    `    ~ doubt${at} = doubt${at} + 1`,
    `- (settled) ${sentence(at, 3)}`,
    ...prose(3, 2),
    '-> table',
    '= table',
    sentence(at, 5),
    ...Array.from({ length: QUESTIONS }, (_, number) => question(at, number)),
    '+ [Get up and leave.]',
    '    -> door',
    '= door',
    ...remembered(at, prose),
    ...prose(6, 2),
    `-> ${at + 1 === CHAPTERS ? 'finish' : `chapter${at + 1}`}`,
  ].join('\n');
}

function question(at: number, number: number): string {
  const prose = proseOf(at * QUESTIONS + number + CHAPTERS);
  const aside = number === 0 ? ['    -> pause ->'] : [];
  return [
    `* [${sentence(at + number, 7)}]`,
    ...prose(0, 3, '    '),
    ...aside,
    ...prose(1, 1, '    '),
    '    -> table',
  ].join('\n');
}

function remembered(at: number, prose: Prose): readonly string[] {
  if (at < LATER) return prose(4, 1);
  const told = `told${at - LATER}`;
  return [`{ ${told}:`, ...prose(4, 2, '    '), '- else:', ...prose(5, 2, '    '), '}'];
}

const pause = (): string =>
  [
    '=== pause ===',
    sentence(1, 2),
    '+ [Let the silence last.]',
    `    ${sentence(2, 4)}`,
    '+ [Say something after all.]',
    `    ${sentence(3, 6)}`,
    '- ->->',
  ].join('\n');

const finish = (): string =>
  ['=== finish ===', ...proseOf(CHAPTERS)(7, 4), `{ doubt0 > 0: ${sentence(4, 1)} }`, '-> END'].join('\n');

/** So many lines of two or three sentences, at a place of a text of its own. */
type Prose = (place: number, lines: number, indent?: string) => readonly string[];

const proseOf =
  (text: number): Prose =>
  (place, lines, indent = '') =>
    Array.from({ length: lines }, (_, line) => {
      const from = text * 31 + place * 7 + line * 3;
      const sentences = Array.from({ length: 2 + (from % 2) }, (_, at) => sentence(from + at, place + at));
      return `${indent}${sentences.join(' ')}`;
    });

const WHO = [
  'The harbour master',
  'My sister',
  'The girl from the ferry',
  'Old Teun',
  'The new doctor',
  'She',
];
const DOES = ['puts the cup down', 'counts the boats again', 'does not look up', 'laughs for no reason'];
const WHERE = ['by the window', 'on the quay', 'under the only lamp', 'behind the counter', 'in the cold'];
const WHY = [
  'as if the letter had never come',
  'because nobody else will say it',
  'and the rain takes the rest of the words',
  'while the engine of the last ferry starts',
  'the way people do who have already decided',
];

/** One of a few hundred sentences of natural length. */
function sentence(one: number, other: number): string {
  const pick = (from: readonly string[], number: number) => from[number % from.length] ?? '';
  return `${pick(WHO, one)} ${pick(DOES, other + one)} ${pick(WHERE, one * 2 + other)}, ${pick(WHY, one + other * 3)}.`;
}
