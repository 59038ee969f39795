import type { ClassPlay } from './plays.ts';

/** How a class divided over the options of one decision. */
export interface Distribution {
  readonly decision: string;
  /** How many members came to it. */
  readonly n: number;
  /** Every option that anybody was offered, the most chosen first; those of equal share by their id. */
  readonly options: readonly OptionShare[];
  /** How far apart the class was: 0 where all chose the same, 1 where every option was chosen as often. */
  readonly spread: number;
}

export interface OptionShare {
  readonly option: string;
  /** How many chose it, and how many it was offered to. */
  readonly count: number;
  readonly offered: number;
}

/**
 * The distribution of every decision of one scenario, in the order in which the class came to them. Somebody
 * who comes to a decision more than once counts with the first time.
 */
export function distributionsOf(plays: readonly ClassPlay[]): readonly Distribution[] {
  const tables = new Map<string, Table>();
  for (const { turns } of plays) {
    const met = new Set<string>();
    for (const [step, { decision, chosen }] of turns.entries()) {
      if (met.has(decision.name)) continue;
      met.add(decision.name);
      const table = tables.get(decision.name) ?? { steps: 0, n: 0, options: new Map() };
      tables.set(decision.name, table);
      table.n += 1;
      table.steps += step;
      for (const { id } of decision.options) {
        const share = table.options.get(id) ?? { count: 0, offered: 0 };
        share.offered += 1;
        if (id === chosen.id) share.count += 1;
        table.options.set(id, share);
      }
    }
  }
  return [...tables]
    .sort(([a, one], [b, other]) => one.steps / one.n - other.steps / other.n || (a < b ? -1 : 1))
    .map(([decision, { n, options }]) => ({
      decision,
      n,
      options: [...options]
        .map(([option, share]) => ({ option, ...share }))
        .sort((a, b) => b.count - a.count || (a.option < b.option ? -1 : 1)),
      spread: spreadOf([...options.values()].map(({ count }) => count)),
    }));
}

interface Table {
  /** Sum of the positions at which it was met, for its place in the order. */
  steps: number;
  n: number;
  readonly options: Map<string, { count: number; offered: number }>;
}

/** Shannon's entropy of the shares, as a part of what it could be over as many options (Shannon 1948). */
export function spreadOf(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0 || counts.length < 2) return 0;
  const entropy = counts.reduce((sum, count) => {
    const share = count / total;
    return share === 0 ? sum : sum - share * Math.log(share);
  }, 0);
  return entropy / Math.log(counts.length);
}
