import { type Finding, filled } from './findings.ts';

/**
 * The English that a finding carries among its values, by the name of the value; `{name}` is a value within it.
 * Together with `KINDS` this is all that other languages say in their own words: what else a finding carries is a
 * name or a text of the writer, or what ink and the reader of JSON seldom say. Where two fit, the first one counts.
 */
export const PHRASES = {
  moves: ['the opening'],
  path: ['the file'],
  on: ['choice', 'line'],
  message: [
    'it gives no story',
    'only a-z, digits and "-"',
    'is empty',
    'a colour is written as #rrggbb',
    'a day is written as 2026-07-01',
    'an address starts with https://',
    'has to name "{language}"',
    'names something twice',
    'is written by the tool',
    // The words of zod, of which a scenario meets no others.
    'Invalid input: expected {type}, received undefined',
    'Invalid input: expected {type}, received {was}',
    'Invalid input: expected {only}',
    'Invalid input',
    'Invalid option: expected one of {options}',
    'Too small: expected {type} to be >={least}',
    'Too small: expected {type} to have >={least} items',
    'Too big: expected {type} to be <={most}',
    'Too big: expected {type} to have <={most} items',
    // What ink says most often; the rest is quoted.
    "Divert target not found: '{target}'",
    "Function call target not found: '{target}'",
    "Variable could not be found to assign to: '{variable}'",
    'Unresolved variable: {variable}',
    "Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert?",
    "Expected closing ']' for weave-style option but saw {seen}",
    "Expected closing brace '}' for inline logic but saw {seen}",
  ],
  seen: ['end of line'],
  type: ['string', 'number', 'int', 'array', 'object', 'record'],
  was: ['string', 'number', 'boolean', 'array', 'object', 'null'],
  what: [
    'RANDOM',
    'A shuffle',
    'TURNS',
    'LIST',
    'EXTERNAL',
    'INCLUDE',
    'A thread (<-)',
    'Glue (<>)',
    'A divert in a variable',
    'A number with a fraction',
    'A divert behind a text',
    'A condition or alternative inside a line',
    'option',
    'line',
  ],
  instead: [
    'what happens may only follow from what was chosen',
    'remember what was done in a variable',
    'use variables',
    'a story asks nothing of the game',
    'a story is one file',
    'use knots and diverts',
    'one line of ink is one line on the screen',
    'name the knot itself',
    'count in whole numbers',
    'ink would print the next line behind this one, so give it a line of its own',
    'write whole lines; only {name} of a global variable may stand in a text',
  ],
  allowed: [
    'choose from {list}',
    'a name has only a-z, digits and "-"',
    'it stands without a value',
    'evidence is 0 to {most}, with the letter of its indicator',
    'a world shifts by +1, +2, -1 or -2, and is left out where it does not',
  ],
  reason: [
    'a step starts with one of {kinds}',
    '"{found}" is not a name',
    'it expects nothing, so nothing can fail',
    // The brake on ink, in `core`, and ink itself.
    'more than {most} {limit} between two choices',
    "RUNTIME ERROR: ran out of content. Do you need a '-> DONE' or '-> END'?",
  ],
  limit: ['steps', 'depth', 'textLength', 'lineParts', 'lines', 'choices'],
  found: [
    'no variable',
    'not "{missing}"; on offer are {there}',
    'not "{missing}"; in the last moment were said {there}',
    'not "{missing}"; broken are {there}',
    'on offer is "{present}"',
    'the story stands at the decision "{decision}"',
    'the story ended without a name',
    'the story ended as "{ending}"',
    'move {at}, "{move}", comes after the end',
    'move {at}, "{move}", has nothing to take back',
    'move {at}, "{move}", is not on offer; on offer are {there}',
    'move {at}, "{move}", breaks the story ({reason})',
  ],
  there: ['none'],
  expected: ['no variable'],
  unknown: ['what a path adds up to has no limit'],
  claims: [
    'every path ends',
    'the story never breaks',
    'everything can be seen',
    'the dilemma "{decision}"',
    'what follows from a dilemma',
    'no golden path',
    'observations of roles',
    'gains by guessing',
  ],
  obstacle: [
    'the story has more states than were looked at (--states)',
    'the search took too long (--seconds)',
    'the player can go round, so there is no last sum',
    'too many outcomes cannot be compared with one another',
  ],
  consequence: ['attempts that took it stop there', 'its translations are lost'],
  habit: [
    'the longest option',
    'the shortest option',
    'the first option',
    'the last option',
    'the most polite option',
    'the option that names the law',
    'the option that hedges most',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PhraseName = keyof typeof PHRASES;
export type Phrase<Name extends PhraseName> = (typeof PHRASES)[Name][number];

/** A phrase for a value, with its own values filled in. The name is there so that the phrase is one of that value. */
export function say<Name extends PhraseName>(
  _name: Name,
  phrase: Phrase<Name>,
  values: Finding['values'] = {},
): string {
  return filled(phrase, values);
}
