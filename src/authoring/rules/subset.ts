import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import type { Phrase } from '../phrases.ts';
import type { SourceLine } from '../source.ts';

/** Longer than this no line fits on a phone with large letters. */
const LONGEST_LINE = 500;

/** Ink that would make a path unprovable, a translation impossible, or a line more than one thing. */
export function findOutsideSubset({ source, files }: Draft): readonly Finding[] {
  const globals = new Set(source.flatMap(({ code }) => /^\s*(?:VAR|CONST)\s+(\w+)/.exec(code)?.[1] ?? []));
  return source.flatMap((line) => {
    const found = BANNED.filter(({ is }) => is(line, globals)).map(({ what, instead }) =>
      finding('outside-subset', files.story.path, line.number, { what, instead }),
    );
    const { length } = line.text;
    return length <= LONGEST_LINE
      ? found
      : [...found, finding('line-too-long', files.story.path, line.number, { length, most: LONGEST_LINE })];
  });
}

interface Banned {
  readonly what: Phrase<'what'>;
  readonly instead: Phrase<'instead'>;
  is(line: SourceLine, globals: ReadonlySet<string>): boolean;
}

const onlyOnePath = 'what happens may only follow from what was chosen';

const BANNED: readonly Banned[] = [
  { what: 'RANDOM', instead: onlyOnePath, is: (line) => /\b(SEED_)?RANDOM\s*\(/.test(logicOf(line)) },
  {
    what: 'A shuffle',
    instead: onlyOnePath,
    is: ({ code }) => /\{\s*(~|shuffle\b)/.test(code) || /^\s*(\w+\s+)?shuffle(\s+\w+)?\s*:/.test(code),
  },
  {
    what: 'TURNS',
    instead: 'remember what was done in a variable',
    is: (line) => /\bTURNS(_SINCE)?\s*\(/.test(logicOf(line)),
  },
  { what: 'LIST', instead: 'use variables', is: ({ code }) => /^\s*LIST\b/.test(code) },
  {
    what: 'EXTERNAL',
    instead: 'a story asks nothing of the game',
    is: ({ code }) => /^\s*EXTERNAL\b/.test(code),
  },
  { what: 'INCLUDE', instead: 'a story is one file', is: ({ code }) => /^\s*INCLUDE\b/.test(code) },
  { what: 'A thread (<-)', instead: 'use knots and diverts', is: ({ code }) => /(^|\s)<-/.test(code) },
  {
    what: 'Glue (<>)',
    instead: 'one line of ink is one line on the screen',
    is: ({ code }) => code.includes('<>'),
  },
  {
    what: 'A divert in a variable',
    instead: 'name the knot itself',
    is: ({ code }) => /^\s*(VAR|CONST|~).*=\s*->/.test(code) || /\(\s*->/.test(code),
  },
  {
    what: 'A number with a fraction',
    instead: 'count in whole numbers',
    is: (line) => /(^|[^\w.])\d+\.(\d|$|[^.\w])/.test(logicOf(line).replace(/"[^"]*"/g, '')),
  },
  {
    what: 'A divert behind a text',
    instead: 'ink would print the next line behind this one, so give it a line of its own',
    is: ({ kind, code }) => kind === 'text' && /->/.test(code.replace(/\\./g, '')),
  },
  {
    what: 'A condition or alternative inside a line',
    instead: 'write whole lines; only {name} of a global variable may stand in a text',
    is: ({ kind, text, code }, globals) =>
      (kind === 'text' || kind === 'choice') && innerLogic(text, code).some((inner) => !globals.has(inner)),
  },
];

/** The part of a line that is calculated: declarations, `~` lines, and whatever stands in braces. */
function logicOf({ kind, code }: SourceLine): string {
  if (kind === 'logic') return code;
  return [...code.matchAll(/\{([^}]*)\}?/g)].map(([, inner = '']) => inner).join(' ; ');
}

/** What stands in the braces of a text. An escaped brace is a brace to be read, and so is not in `code` as one. */
function innerLogic(text: string, code: string): readonly string[] {
  if (!text.includes('{') || !/(^|[^\\])\{/.test(code)) return [];
  return text
    .split('{')
    .slice(1)
    .map((piece) => (piece.includes('}') ? piece.slice(0, piece.indexOf('}')).trim() : piece));
}
