import type { Pending } from '../memory.ts';
import { type Box, isRecord, type Program, placeAt } from './program.ts';

/**
 * Ways that come together do so by a divert at the end of each. Where a story stands before such a divert,
 * this gives the place that it leads to, so that the ways are one before that place is played again.
 */
export function divertsOf(program: Program): (here: Pending) => Pending {
  const known = new Map<string, Pick<Pending, 'target' | 'before'>>();
  return (here) => {
    const ahead = known.get(here.target) ?? aheadOf(program, here.target);
    known.set(here.target, ahead);
    return { ...here, ...ahead };
  };
}

function aheadOf(program: Program, path: string): Pick<Pending, 'target' | 'before'> {
  const stays = { target: path, before: '' };
  const place = placeAt(program, path, program.root);
  if (place === null || place.position === null) return stays;
  const number = place.box.items[place.position];
  const token = typeof number === 'number' ? program.code[number]?.token : undefined;
  if (!isRecord(token) || typeof token['->'] !== 'string' || token.var === true || token.c === true)
    return stays;
  const goal = placeAt(program, token['->'], place.box);
  if (goal === null) return stays;
  const target = goal.position === null ? goal.box.path : `${goal.box.path}.${goal.position}`;
  // Which containers count as entered depends on those that one is in already, and on how the path ends.
  const form = /\d$/.exec(token['->']) === null ? 'of' : 'at';
  return { target, before: `${form} ${shared(place.box, goal.box)?.path}` };
}

/** The innermost container that holds both. */
function shared(one: Box, other: Box): Box | null {
  const around = new Set<Box>();
  for (let box: Box | null = one; box !== null; box = box.parent) around.add(box);
  let box: Box | null = other;
  while (box !== null && !around.has(box)) box = box.parent;
  return box;
}
