import { type ByWorld, WORLDS } from '../profession/worlds.ts';
import { type Atlas, signpostAt, type Walk } from './atlas.ts';

/** What can still become of an attempt that stands somewhere. */
export interface Prospect {
  /** Names of the endings that can be reached, '' for an end without one; in the order of the atlas. */
  readonly endings: readonly string[];
  /** What the four worlds can have gained or paid at the end; null where that has no bounds or no end. */
  readonly worlds: ByWorld<Range> | null;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A decision that was passed: what each option would have left within reach, by its id in the order of ink. */
export type Crossroads = ReadonlyMap<string, Prospect>;

/** Looks ahead from every decision that a walk passed, and from the one at which it stands. */
export function prospectsOf(atlas: Atlas, { places, taken }: Walk): readonly Crossroads[] {
  const ahead = lookAhead(atlas);
  const gathered = [0, 0, 0, 0];
  return [...places].flatMap((place, step) => {
    const { options } = signpostAt(atlas, place);
    if (options.length === 0) return [];
    const crossroads = options.map((option, position): [string, Prospect] => {
      const [id, ...shifts] = atlas.options[option] ?? [''];
      const sofar = gathered.map((sum, world) => sum + (shifts[world] ?? 0));
      return [id, prospectOf(ahead, leadsTo(atlas, place, position), sofar)];
    });
    const [, ...shifts] = atlas.options[options[taken[step] ?? -1] ?? -1] ?? [''];
    for (const [world, shift] of shifts.entries()) gathered[world] = (gathered[world] ?? 0) + shift;
    return [new Map(crossroads)];
  });
}

/** Per place what can be reached from it, in tables because there may be tens of thousands of places. */
interface Ahead {
  /** Names of all endings. */
  readonly endings: readonly string[];
  /** 1 where an ending can be reached, `endings.length` for each place. */
  readonly reached: Uint8Array;
  /** The least and the most that is still to be added, 4 for each place. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** 1 where ways that reach an end go round, so that sums have no bounds. */
  readonly endless: Uint8Array;
}

/**
 * From the last place back to the first, so that what a place leads to is known before it. Only where ways
 * lead back do endings have to be handed on again.
 */
function lookAhead(atlas: Atlas): Ahead {
  const count = atlas.places.length;
  const endings = [...new Set(atlas.signposts.flatMap(({ ending }) => ending ?? []))];
  const ahead: Ahead = {
    endings,
    reached: new Uint8Array(count * endings.length),
    least: new Int32Array(count * WORLDS.length),
    most: new Int32Array(count * WORLDS.length),
    endless: new Uint8Array(count),
  };
  for (let again = true; again; ) {
    again = false;
    for (let place = count - 1; place >= 0; place -= 1) again = reach(atlas, ahead, place) || again;
  }
  for (let place = count - 1; place >= 0; place -= 1) addUp(atlas, ahead, place);
  return ahead;
}

/** Hands on to a place the endings of those it leads to. True where it did not know of one. */
function reach(atlas: Atlas, { endings, reached }: Ahead, place: number): boolean {
  const { ending, options } = signpostAt(atlas, place);
  const own = place * endings.length;
  let learned = false;
  const learn = (at: number) => {
    if (reached[own + at] === 1) return;
    reached[own + at] = 1;
    learned = true;
  };
  if (ending !== null) learn(endings.indexOf(ending));
  for (let position = 0; position < options.length; position += 1) {
    const to = leadsTo(atlas, place, position);
    if (to === null) continue;
    for (let at = 0; at < endings.length; at += 1) if (reached[to * endings.length + at] === 1) learn(at);
  }
  return learned;
}

/** The least and the most over all options, of the shift and what comes after it. Only ways to an end count. */
function addUp(atlas: Atlas, ahead: Ahead, place: number): void {
  const { options } = signpostAt(atlas, place);
  let first = true;
  for (const [position, option] of options.entries()) {
    const to = leadsTo(atlas, place, position);
    if (to === null || !reachesEnd(ahead, to)) continue;
    if (to <= place || ahead.endless[to] === 1) ahead.endless[place] = 1;
    for (let world = 0; world < WORLDS.length; world += 1) {
      const shift = Number(atlas.options[option]?.[world + 1] ?? 0);
      const own = place * WORLDS.length + world;
      const next = to * WORLDS.length + world;
      const least = shift + (ahead.least[next] ?? 0);
      const most = shift + (ahead.most[next] ?? 0);
      ahead.least[own] = first ? least : Math.min(least, ahead.least[own] ?? 0);
      ahead.most[own] = first ? most : Math.max(most, ahead.most[own] ?? 0);
    }
    first = false;
  }
}

function prospectOf(ahead: Ahead, place: number | null, sofar: readonly number[]): Prospect {
  if (place === null) return { endings: [], worlds: null };
  const start = place * ahead.endings.length;
  const endings = ahead.endings.filter((_, at) => ahead.reached[start + at] === 1);
  const range = (world: number): Range => {
    const at = place * WORLDS.length + world;
    const sum = sofar[world] ?? 0;
    return { least: sum + (ahead.least[at] ?? 0), most: sum + (ahead.most[at] ?? 0) };
  };
  const bounded = endings.length > 0 && ahead.endless[place] === 0;
  const worlds = { law: range(0), politics: range(1), work: range(2), human: range(3) };
  return { endings, worlds: bounded ? worlds : null };
}

function reachesEnd({ endings, reached }: Ahead, place: number): boolean {
  const start = place * endings.length;
  for (let at = start; at < start + endings.length; at += 1) if (reached[at] === 1) return true;
  return false;
}

/** The place an option leads to; null where the story breaks. */
function leadsTo({ places }: Atlas, place: number, position: number): number | null {
  const way = places[place]?.[position + 1] ?? null;
  return way === null ? null : place + way;
}
