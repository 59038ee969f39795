import type { Arrow, Plot } from './plot.ts';

/** Something that takes a place in a row: a box, or the bend of an arrow that passes the row. */
export interface Stop {
  readonly box: string | null;
  readonly arrow: Arrow | null;
}

/** An arrow as the stops it passes, the first and the last of which are its boxes. */
export interface Route {
  readonly arrow: Arrow;
  readonly stops: readonly Stop[];
}

export interface Layers {
  /** From the opening down; endings stand in the last one. */
  readonly rows: readonly (readonly Stop[])[];
  readonly routes: readonly Route[];
  /** Arrows that lead back up, or to where they come from. */
  readonly back: readonly Arrow[];
}

/** Each box stands below everything that leads to it, and arrows bend once in each row that they pass. */
export function layersOf({ boxes, arrows }: Plot): Layers {
  const back = backArrows(boxes[0]?.name ?? '', arrows);
  const forward = arrows.filter((arrow) => !back.has(arrow));
  const depth = depthsOf(boxes[0]?.name ?? '', forward);
  const deepest = Math.max(0, ...boxes.map(({ name }) => depth.get(name) ?? 0));
  const rows: Stop[][] = Array.from({ length: deepest + 1 }, () => []);
  const stops = new Map<string, Stop>();
  const levels = new Map<string, number>();
  for (const { name, kind } of boxes) {
    const level = kind === 'ending' ? deepest : (depth.get(name) ?? 0);
    const stop: Stop = { box: name, arrow: null };
    stops.set(name, stop);
    levels.set(name, level);
    rows[level]?.push(stop);
  }
  const routes = forward.flatMap((arrow): Route[] => {
    const [from, to] = [stops.get(arrow.from), stops.get(arrow.to)];
    if (from === undefined || to === undefined) return [];
    const passed: Stop[] = [];
    for (let level = (levels.get(arrow.from) ?? 0) + 1; level < (levels.get(arrow.to) ?? 0); level += 1) {
      const bend: Stop = { box: null, arrow };
      rows[level]?.push(bend);
      passed.push(bend);
    }
    return [{ arrow, stops: [from, ...passed, to] }];
  });
  return { rows: untangled(rows, routes), routes, back: [...back] };
}

/** Arrows to a box that is still being followed: without them nothing goes round. */
function backArrows(start: string, arrows: readonly Arrow[]): ReadonlySet<Arrow> {
  const back = new Set<Arrow>();
  const state = new Map<string, 'open' | 'done'>();
  const follow = (name: string) => {
    state.set(name, 'open');
    for (const arrow of arrows) {
      if (arrow.from !== name) continue;
      const there = state.get(arrow.to);
      if (there === 'open') back.add(arrow);
      else if (there === undefined) follow(arrow.to);
    }
    state.set(name, 'done');
  };
  follow(start);
  return back;
}

/** The longest way from the opening, in arrows. */
function depthsOf(start: string, arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const depth = new Map([[start, 0]]);
  let changed = true;
  while (changed) {
    changed = false;
    for (const { from, to } of arrows) {
      const below = (depth.get(from) ?? Number.NEGATIVE_INFINITY) + 1;
      if (below <= (depth.get(to) ?? 0)) continue;
      depth.set(to, below);
      changed = true;
    }
  }
  return depth;
}

/** Orders each row by where its stops come from and go to, up and down a few times, so that few arrows cross. */
function untangled(
  rows: readonly (readonly Stop[])[],
  routes: readonly Route[],
): readonly (readonly Stop[])[] {
  const neighbours = new Map<Stop, Stop[]>();
  for (const { stops } of routes) {
    for (const [at, stop] of stops.entries()) {
      const next = stops[at + 1];
      if (next === undefined) continue;
      neighbours.set(stop, [...(neighbours.get(stop) ?? []), next]);
      neighbours.set(next, [...(neighbours.get(next) ?? []), stop]);
    }
  }
  let ordered = rows;
  for (let sweep = 0; sweep < 8; sweep += 1) {
    const place = new Map(
      ordered.flatMap((row) => row.map((stop, at): [Stop, number] => [stop, (at + 0.5) / row.length])),
    );
    const middle = (stop: Stop) => {
      const near = (neighbours.get(stop) ?? []).map((other) => place.get(other) ?? 0.5);
      return near.length === 0 ? (place.get(stop) ?? 0.5) : near.reduce((sum, x) => sum + x, 0) / near.length;
    };
    ordered = ordered.map((row) => [...row].sort((a, b) => middle(a) - middle(b)));
  }
  return ordered;
}
