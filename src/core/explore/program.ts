import type { CompiledStory } from '../scenario.ts';

/** A container of a compiled story: instructions and containers in order, and others known only by name. */
export interface Box {
  /** As ink writes it: `knot.0.c-1`, by name where there is one and by position otherwise. */
  readonly path: string;
  readonly parent: Box | null;
  /** Its place in the parent's order; null where it is known only by name. */
  readonly position: number | null;
  /** Numbers of instructions, and containers. */
  readonly items: (number | Box)[];
  readonly named: Map<string, Box>;
}

/** One instruction of ink's JSON format: a text, a command, a number, or an object such as `{"->": "knot"}`. */
export interface Instruction {
  readonly token: unknown;
  readonly box: Box;
  readonly position: number;
}

/** A compiled story as one list of instructions with the containers they stand in. */
export interface Program {
  readonly root: Box;
  readonly code: readonly Instruction[];
}

/** Where nothing follows: the flow ends, or returns to whoever called. */
export const NOWHERE = -1;

export function programOf(story: CompiledStory): Program {
  const code: Instruction[] = [];
  const root = boxOf(story.root, null, null, null, code);
  return { root, code };
}

function boxOf(
  token: unknown,
  parent: Box | null,
  name: string | null,
  position: number | null,
  code: Instruction[],
): Box {
  const content: readonly unknown[] = Array.isArray(token) ? token : [];
  const last = content.at(-1);
  const extra = isRecord(last) ? last : {};
  const label = name ?? (typeof extra['#n'] === 'string' ? extra['#n'] : null);
  const step = label ?? String(position ?? '');
  const path = parent === null || parent.path === '' ? step : `${parent.path}.${step}`;
  const box: Box = { path, parent, position, items: [], named: new Map() };
  if (label !== null && position !== null) parent?.named.set(label, box);
  for (const [at, item] of content.slice(0, -1).entries()) {
    if (Array.isArray(item)) box.items.push(boxOf(item, box, null, at, code));
    else box.items.push(code.push({ token: item, box, position: at }) - 1);
  }
  for (const [key, item] of Object.entries(extra)) {
    if (Array.isArray(item)) box.named.set(key, boxOf(item, box, key, null, code));
  }
  return box;
}

/** The first instruction that runs when a container is entered. */
export function entryOf(box: Box): number {
  return instructionAt(box, 0);
}

/** The instruction at a place of a container, or what follows the container where it has no more. */
export function instructionAt(box: Box, position: number): number {
  const item = box.items[position];
  if (typeof item === 'number') return item;
  if (item !== undefined) return entryOf(item);
  if (box.parent === null || box.position === null) return NOWHERE;
  return instructionAt(box.parent, box.position + 1);
}

/** What follows an instruction when it diverts nowhere. */
export function after({ box, position }: Instruction): number {
  return instructionAt(box, position + 1);
}

/** A place that a path names. `box` is the container, or the one in which the instruction stands. */
export interface Place {
  readonly box: Box;
  /** Position in the box, where the path names one. */
  readonly position: number | null;
  readonly entry: number;
}

/** Where a path leads; relative ones start with a dot and are seen from the container of the instruction. */
export function placeAt(program: Program, path: string, from: Box): Place | null {
  const relative = path.startsWith('.');
  // The first ^ of a relative path leads from the instruction to its container.
  const steps = relative ? path.slice(1).split('.').slice(1) : path.split('.');
  let box = relative ? from : program.root;
  for (const [at, step] of steps.entries()) {
    if (step === '^') {
      if (box.parent === null) return null;
      box = box.parent;
      continue;
    }
    const next = /^\d+$/.test(step) ? box.items[Number(step)] : box.named.get(step);
    if (next === undefined || typeof next === 'number') {
      const last = at === steps.length - 1 && /^\d+$/.test(step);
      return last ? { box, position: Number(step), entry: instructionAt(box, Number(step)) } : null;
    }
    box = next;
  }
  return { box, position: null, entry: entryOf(box) };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
