import type { Point } from './hand.ts';

/** A piece of text that belongs to a point; `width` and `height` are those of its box. */
export interface Label {
  readonly of: Point;
  readonly width: number;
  readonly height: number;
}

/** What a label should stay clear of. */
export interface Surroundings {
  readonly points: readonly Point[];
  readonly legs: readonly (readonly [Point, Point])[];
  /** Labels stay within this distance of 0, 0. */
  readonly reach: number;
}

const TURNS = 24;
const DISTANCES = [3, 6, 10, 15, 21, 28, 36, 45, 55, 66] as const;
/** Room around a point's own mark. */
const MARK = 4.5;
const COSTS = { label: 10_000, outside: 5_000, point: 60, doubt: 12, leg: 9 } as const;

/** After a first placing every label may move once more for each round, now that all the others stand. */
const ROUNDS = 3;

/**
 * The middle of each label: close to its point, never over another label while there is room, and over as
 * few points and legs as can be. Greedy, and the same for the same drawing.
 */
export function placeLabels(labels: readonly Label[], around: Surroundings): readonly Point[] {
  const placed: (Box | undefined)[] = labels.map(() => undefined);
  for (let round = 0; round <= ROUNDS; round += 1) {
    let moved = false;
    labels.forEach((label, index) => {
      const before = placed[index];
      placed[index] = undefined;
      const others = placed.flatMap((box) => box ?? []);
      const box = bestPlace(label, others, around);
      placed[index] = box;
      moved ||= before === undefined || before.x !== box.x || before.y !== box.y;
    });
    if (!moved) break;
  }
  return placed.flatMap((box) => (box === undefined ? [] : { x: box.x, y: box.y }));
}

function bestPlace(label: Label, others: readonly Box[], around: Surroundings): Box {
  let best: { cost: number; box: Box } | null = null;
  for (const box of candidates(label)) {
    // They come in order of distance, so that nothing after this one can be better.
    if (best !== null && box.far >= best.cost) break;
    const cost = costOf(box, label, others, around, best?.cost ?? Number.POSITIVE_INFINITY);
    if (best === null || cost < best.cost) best = { cost, box };
  }
  if (best === null) throw new Error('a label has no place to stand');
  return best.box;
}

interface Box extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

function* candidates({ of, width, height }: Label): Generator<Box & { readonly far: number }> {
  const half = { halfWidth: width / 2, halfHeight: height / 2 };
  for (const far of DISTANCES) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const angle = (turn / TURNS) * 2 * Math.PI;
      const x = of.x + Math.cos(angle) * (half.halfWidth + far);
      const y = of.y + Math.sin(angle) * (half.halfHeight + far);
      yield { x, y, far, ...half };
    }
  }
}

/** What it costs to stand there, or, once that is too much to be of use, at least as much as `enough`. */
function costOf(
  box: Box & { readonly far: number },
  label: Label,
  placed: readonly Box[],
  { points, legs, reach }: Surroundings,
  enough: number,
): number {
  const corner = Math.hypot(Math.abs(box.x) + box.halfWidth, Math.abs(box.y) + box.halfHeight);
  let cost = box.far + (corner > reach ? COSTS.outside + corner : 0);
  for (const other of placed) if (overlap(box, other)) cost += COSTS.label;
  if (cost >= enough) return cost;
  const own = distance(box, label.of);
  for (const point of points) {
    if (point !== label.of && holds(box, point, MARK)) cost += COSTS.point;
    if (distance(box, point) < own) cost += COSTS.doubt;
    if (cost >= enough) return cost;
  }
  for (const [from, to] of legs) if (crosses(box, from, to)) cost += COSTS.leg;
  return cost;
}

/** From the nearest edge of the box, squared: it is only compared. */
function distance(box: Box, { x, y }: Point): number {
  const aside = Math.max(0, Math.abs(box.x - x) - box.halfWidth);
  const above = Math.max(0, Math.abs(box.y - y) - box.halfHeight);
  return aside * aside + above * above;
}

function overlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth + 1 &&
    Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight + 1
  );
}

function holds(box: Box, { x, y }: Point, margin: number): boolean {
  return Math.abs(box.x - x) < box.halfWidth + margin && Math.abs(box.y - y) < box.halfHeight + margin;
}

/** Liang–Barsky: whether any part of the line from a to b lies inside the box. */
function crosses(box: Box, a: Point, b: Point): boolean {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  // Most legs are nowhere near.
  if (Math.abs(middle.x - box.x) > box.halfWidth + Math.abs(a.x - middle.x)) return false;
  if (Math.abs(middle.y - box.y) > box.halfHeight + Math.abs(a.y - middle.y)) return false;
  let enter = 0;
  let leave = 1;
  const sides = [
    [a.x - b.x, a.x - (box.x - box.halfWidth)],
    [b.x - a.x, box.x + box.halfWidth - a.x],
    [a.y - b.y, a.y - (box.y - box.halfHeight)],
    [b.y - a.y, box.y + box.halfHeight - a.y],
  ] as const;
  for (const [direction, distance] of sides) {
    if (direction === 0) {
      if (distance < 0) return false;
    } else if (direction < 0) enter = Math.max(enter, distance / direction);
    else leave = Math.min(leave, distance / direction);
  }
  return enter <= leave;
}
