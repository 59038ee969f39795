import { after, type Box, isRecord, NOWHERE, type Program, placeAt } from './program.ts';

/**
 * For each instruction the numbers of those that may run after it. A call leads to what is called and to
 * what follows the call, so that what the callee changes never hides what the caller reads; a choice point
 * leads to its target and onwards. More edges than can happen only make fewer states equal, never more.
 */
export function successorsOf(program: Program): readonly (readonly number[])[] {
  const returns = textReturns(program);
  return program.code.map((_, number) =>
    [...new Set(leads(program, number, returns))].filter((to) => to !== NOWHERE),
  );
}

/** Where a tunnel may return to instead of to its caller (`->-> elsewhere`). */
export function strayReturns(program: Program): readonly number[] {
  const stray = program.code.some(({ token }, number) => token === '->->' && overridden(program, number));
  return stray ? textReturns(program).targets : [];
}

function leads(program: Program, number: number, returns: TextReturns): readonly number[] {
  const instruction = program.code[number];
  if (instruction === undefined) return [];
  const { token, box } = instruction;
  const next = after(instruction);
  if (token === 'end' || token === '~ret') return [];
  // `done` ends a thread too, after which the flow that started it goes on; that edge is at the start.
  if (token === 'done') return [];
  if (token === '->->') return overridden(program, number) ? returns.targets : [];
  if (!isRecord(token)) return [next];
  const target = token['->'] ?? token['->t->'] ?? token['f()'] ?? token['x()'] ?? token['*'];
  if (typeof target !== 'string') return [next];
  const stays =
    token['->'] === undefined || token.c === true || program.code[number - 1]?.token === 'thread'
      ? [next]
      : [];
  if (token.var === true) {
    const back = target === '$r' ? returns.after.get(box) : undefined;
    return [...(back ?? returns.targets), ...stays];
  }
  const place = placeAt(program, target, box);
  return place === null ? stays : [place.entry, ...stays];
}

/** `->-> elsewhere` puts a target where a plain `->->` puts nothing. */
function overridden({ code }: Program, number: number): boolean {
  return !(code[number - 1]?.token === '/ev' && code[number - 2]?.token === 'void');
}

interface TextReturns {
  /** Per container with the beginning of a choice's text: where the text goes on after it. */
  readonly after: ReadonlyMap<Box, readonly number[]>;
  /** Where diverts in variables may lead. */
  readonly targets: readonly number[];
}

/**
 * The beginning of `Half[ a] b` is printed twice, and ink returns from it by a divert in the variable $r.
 * Each such container is paired with the places it is asked to return to; without that precision every
 * text would lead everywhere and no two states would ever be equal.
 */
function textReturns(program: Program): TextReturns {
  const pairs = new Map<Box, number[]>();
  const targets: number[] = [];
  let back: number | null = null;
  for (const { token, box } of program.code) {
    if (!isRecord(token)) continue;
    const named = token['^->'];
    if (typeof named === 'string') {
      const place = placeAt(program, named, box);
      if (place === null) continue;
      if (/\.\$r\d+$/.test(named)) back = place.entry;
      else targets.push(place.entry);
      continue;
    }
    if (back === null || typeof token['->'] !== 'string' || token.var === true) continue;
    const text = placeAt(program, token['->'], box)?.box;
    if (text?.path.endsWith('.s') === true) pairs.set(text, [...(pairs.get(text) ?? []), back]);
    back = null;
  }
  return { after: pairs, targets };
}
