import { type Instruction, isRecord, type Program, placeAt } from './program.ts';

/** What an instruction does to what the story remembers. Names are variables, or `#path` for a visit count. */
export interface Effect {
  readonly reads: string | null;
  readonly writes: string | null;
  /** What is written is made of this name alone, so it is read only if what is written is. */
  readonly from: string | null;
}

/** What the story remembers, and what has to be remembered always because a name does not say who reads it. */
export interface Effects {
  readonly perInstruction: readonly Effect[];
  readonly pinned: ReadonlySet<string>;
  /** Visit counts are asked for by way of a variable. */
  readonly everyCount: boolean;
  readonly turns: boolean;
  readonly chance: boolean;
}

const NONE: Effect = { reads: null, writes: null, from: null };

export function effectsOf(program: Program): Effects {
  const pinned = pinnedPointers(program);
  const commands = new Set(
    program.code.map(({ token }) => token).filter((token) => typeof token === 'string'),
  );
  const perInstruction = program.code.map((instruction) => effectOf(program, instruction, pinned.size > 0));
  for (const { start, end, from } of assignments(program)) {
    for (let at = start; at < end; at += 1) perInstruction[at] = NONE;
    perInstruction[end] = { ...(perInstruction[end] ?? NONE), from };
  }
  return {
    perInstruction,
    pinned,
    everyCount: commands.has('readc'),
    turns: commands.has('turn') || commands.has('turns'),
    chance: ['rnd', 'srnd', 'lrnd', 'seq'].some((command) => commands.has(command)),
  };
}

function effectOf(program: Program, { token, box }: Instruction, pointers: boolean): Effect {
  if (token === 'visit') return { ...NONE, reads: `#${box.path}` };
  if (!isRecord(token)) return NONE;
  const read = token['VAR?'] ?? token['^var'];
  if (typeof read === 'string') return { ...NONE, reads: read };
  if (typeof token['CNT?'] === 'string') return countOf(program, token['CNT?'], box);
  const onceOnly = typeof token.flg === 'number' && (token.flg & 16) !== 0;
  if (typeof token['*'] === 'string' && onceOnly) return countOf(program, token['*'], box);
  // A divert in a variable reads the variable; that of a text's return is set just before.
  if (token.var === true && typeof token['->'] === 'string') return { ...NONE, reads: token['->'] };
  const written = token['VAR='] ?? token['temp='];
  if (typeof written !== 'string') return NONE;
  // What looks like a temporary variable may be a reference to another one, which is then changed instead.
  if (pointers && token['temp='] !== undefined && token.re === true) return { ...NONE, reads: written };
  return { ...NONE, writes: written };
}

function countOf(program: Program, path: string, from: Instruction['box']): Effect {
  const place = placeAt(program, path, from);
  return place === null ? NONE : { ...NONE, reads: `#${place.box.path}` };
}

/**
 * Variables handed over by reference to something that can offer choices, a tunnel or a knot: there they
 * are read under another name, so they are always kept. A function cannot offer choices, and what it reads
 * by reference counts as read at the call.
 */
function pinnedPointers({ code }: Program): ReadonlySet<string> {
  const pinned = new Set<string>();
  for (const [number, { token }] of code.entries()) {
    if (!isRecord(token) || typeof token['^var'] !== 'string') continue;
    const end = code.findIndex((other, at) => at > number && other.token === '/ev');
    const next = code[end + 1]?.token;
    const divert = isRecord(next) && (next['->'] !== undefined || next['->t->'] !== undefined);
    if (next === 'thread' || (divert && next.c !== true)) pinned.add(token['^var']);
  }
  return pinned;
}

interface Assignment {
  /** Numbers of the first instruction of the calculation and of the one that writes. */
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
}

const PURE: ReadonlySet<unknown> = new Set([
  '+',
  '-',
  'MIN',
  'MAX',
  '!',
  '&&',
  '||',
  '==',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  '_',
  '/ev',
]);

/**
 * Calculations of one value from at most one other and from numbers, such as `x = MIN(3, x + 1)`. They
 * cannot fail or grow by themselves, so they matter only if the outcome does: a score that nothing ever
 * reads leaves no trace. Two operands would already allow `s = s + s`, which is how a text explodes.
 */
function assignments({ code }: Program): readonly Assignment[] {
  const found: Assignment[] = [];
  for (const [end, { token, box }] of code.entries()) {
    if (!isRecord(token) || (token['VAR='] === undefined && token['temp='] === undefined)) continue;
    const read: string[] = [];
    let start = end - 1;
    while (code[start]?.box === box && code[start]?.token !== 'ev') {
      const part = code[start]?.token;
      const name = isRecord(part) ? part['VAR?'] : undefined;
      if (typeof name === 'string') read.push(name);
      else if (typeof part !== 'number' && typeof part !== 'boolean' && !PURE.has(part)) break;
      start -= 1;
    }
    const whole = code[start]?.box === box && code[start]?.token === 'ev';
    if (whole && start < end - 1 && read.length <= 1) found.push({ start, end, from: read[0] ?? null });
  }
  return found;
}
