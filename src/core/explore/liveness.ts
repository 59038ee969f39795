import type { CompiledStory } from '../scenario.ts';
import { type Effects, effectsOf } from './effects.ts';
import { NOWHERE, type Program, placeAt, programOf } from './program.ts';
import { strayReturns, successorsOf } from './successors.ts';

/**
 * What a story may still read from a place onwards. Two states that agree on it can only go on in the same
 * way, however they came about; that is what makes millions of paths a few hundred states.
 */
export interface Liveness {
  readonly program: Program;
  readonly effects: Effects;
  /** Names that may be read from here: variables, and `#path` for visit counts. */
  liveFrom(path: string): ReadonlySet<string>;
  /** The same for what follows the instruction at a place of a container. */
  liveAfter(container: string, position: number): ReadonlySet<string>;
}

export function livenessOf(story: CompiledStory): Liveness {
  const program = programOf(story);
  const effects = effectsOf(program);
  const names = new Set(effects.perInstruction.flatMap(({ reads, from }) => [reads, from].filter(isName)));
  const sets = solve(program, effects, [...names]);
  const strays = strayReturns(program).flatMap(sets.membersOf);
  const cache = new Map<string, ReadonlySet<string>>();

  const live = (path: string, always: readonly string[]): ReadonlySet<string> => {
    const known = cache.get(path);
    if (known !== undefined) return known;
    const place = placeAt(program, path, program.root);
    // A place that cannot be read as ink reads it would make everything look forgotten: then all is kept.
    const here = place === null ? [...names] : place.entry === NOWHERE ? [] : sets.membersOf(place.entry);
    const found = new Set([...effects.pinned, ...always, ...here]);
    cache.set(path, found);
    return found;
  };
  return {
    program,
    effects,
    liveFrom: (path) => live(path, []),
    liveAfter: (container, position) => live(`${container}${container && '.'}${position + 1}`, strays),
  };
}

const isName = (name: string | null): name is string => name !== null;

interface Sets {
  membersOf(instruction: number): readonly string[];
}

/** Backwards over the instructions until nothing changes; a set of names is a row of bits. */
function solve(program: Program, { perInstruction }: Effects, names: readonly string[]): Sets {
  const bitOf = new Map(names.map((name, bit) => [name, bit]));
  const bit = (name: string | null): number => (name === null ? -1 : (bitOf.get(name) ?? -1));
  const count = program.code.length;
  const reads = Int32Array.from(perInstruction, (effect) => bit(effect.reads));
  const writes = Int32Array.from(perInstruction, (effect) => bit(effect.writes));
  const from = Int32Array.from(perInstruction, (effect) => bit(effect.from));
  const width = Math.max(1, Math.ceil(names.length / 32));
  const live = new Uint32Array(count * width);
  const successors = successorsOf(program);
  const predecessors: number[][] = Array.from({ length: count }, () => []);
  for (const [number, next] of successors.entries()) for (const to of next) predecessors[to]?.push(number);

  const row = new Uint32Array(width);
  const has = (at: number) => at >= 0 && ((row[at >> 5] ?? 0) & (1 << (at & 31))) !== 0;
  const add = (at: number) => {
    if (at >= 0) row[at >> 5] = (row[at >> 5] ?? 0) | (1 << (at & 31));
  };
  const waiting = Array.from({ length: count }, (_, number) => number);
  const isWaiting = new Uint8Array(count).fill(1);
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    isWaiting[number] = 0;
    row.fill(0);
    for (const to of successors[number] ?? []) {
      for (let word = 0; word < width; word += 1)
        row[word] = (row[word] ?? 0) | (live[to * width + word] ?? 0);
    }
    const written = writes[number] ?? -1;
    const wanted = has(written);
    if (written >= 0) row[written >> 5] = (row[written >> 5] ?? 0) & ~(1 << (written & 31));
    if (wanted) add(from[number] ?? -1);
    add(reads[number] ?? -1);
    let changed = false;
    for (let word = 0; word < width; word += 1) {
      const at = number * width + word;
      if (live[at] === row[word]) continue;
      live[at] = row[word] ?? 0;
      changed = true;
    }
    if (!changed) continue;
    for (const before of predecessors[number] ?? []) {
      if (isWaiting[before] === 1) continue;
      isWaiting[before] = 1;
      waiting.push(before);
    }
  }
  return {
    membersOf: (number) =>
      names.filter((_, at) => ((live[number * width + (at >> 5)] ?? 0) & (1 << (at & 31))) !== 0),
  };
}
