import type { Movement } from '../../classroom/session/tally.ts';
import type { Atlas } from '../../core/atlas.ts';
import { type ByWorld, WORLDS, type World } from '../../profession/worlds.ts';

/** What every option of a scenario shifts, by its id. */
export type Shifts = ReadonlyMap<string, ByWorld<number>>;

/** What those who chose twice did after the talk, without anybody's name. */
export interface Moved {
  /** How many chose twice. */
  readonly both: number;
  /** How many of them chose differently the second time. */
  readonly changed: number;
  /** From where to where, of those who changed. */
  readonly ways: readonly Movement[];
  /** Worlds for which their choices together did more after the talk than before it, and those for which less. */
  readonly towards: readonly World[];
  readonly away: readonly World[];
}

export function shiftsOf({ options }: Atlas): Shifts {
  return new Map(
    options.map(([id, law, politics, work, human]) => [id, { law, politics, work, human }] as const),
  );
}

/**
 * Where a group moved between its first and second choice: per world the sum of what the second option shifts less
 * what the first one does, over everybody who chose twice, of which only the sign is told. Null where nothing may
 * be seen of it.
 */
export function movedOf(movement: readonly Movement[], shifts: Shifts): Moved | null {
  if (movement.length === 0) return null;
  const ways = movement.filter(({ from, to }) => from !== to);
  const sums = WORLDS.map((world) => ({ world, sum: sumOf(ways.map((way) => turnOf(way, world, shifts))) }));
  return {
    both: sumOf(movement.map(({ n }) => n)),
    changed: sumOf(ways.map(({ n }) => n)),
    ways: [...ways].sort((a, b) => b.n - a.n),
    towards: sums.filter(({ sum }) => sum > 0).map(({ world }) => world),
    away: sums.filter(({ sum }) => sum < 0).map(({ world }) => world),
  };
}

/** An option that the edition no longer has pulls nowhere. */
function turnOf({ from, to, n }: Movement, world: World, shifts: Shifts): number {
  const [before, after] = [shifts.get(from), shifts.get(to)];
  return before === undefined || after === undefined ? 0 : n * (after[world] - before[world]);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
