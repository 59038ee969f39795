import { type Observation, observe } from '../../core/score.ts';
import { ROLES, type Role } from '../../profession/roles.ts';
import type { ClassPlay } from './plays.ts';

/** How one decision showed one role in a class, in the way of test theory. */
export interface ItemFigures {
  readonly decision: string;
  readonly role: Role;
  /** How many members the role was observed of at this decision. */
  readonly n: number;
  /** The mean of what was shown, 0 … 1: "share" or difficulty of the item. */
  readonly mean: number;
  /**
   * The mean of the upper third less that of the lower third, −1 … 1, where members are ordered by what they
   * showed of the role at all other decisions. Null below 9 members, where a third says nothing.
   */
  readonly discrimination: number | null;
}

/** Below this many members every figure is rough, and the page says so. */
export const ROUGH_BELOW = 30;

const FEWEST = 9;

/** The figures of every decision at which a role was observed, in the order of the roles. */
export function itemFigures(plays: readonly ClassPlay[]): readonly ItemFigures[] {
  const members = plays.map(({ turns }) => observe(turns));
  return ROLES.flatMap((role) => {
    const own = members.map((observations) => observations.filter((one) => one.role === role));
    const decisions = new Set(own.flatMap((observations) => observations.map(({ decision }) => decision)));
    return [...decisions].map((decision) => figuresOf(decision, role, own));
  });
}

function figuresOf(decision: string, role: Role, members: readonly (readonly Observation[])[]): ItemFigures {
  const seen = members.flatMap((observations) => {
    const here = observations.find((one) => one.decision === decision);
    if (here === undefined) return [];
    const others = observations.filter((one) => one !== here);
    return [{ shown: here.got / here.of, elsewhere: meanOf(others.map(({ got, of }) => got / of)) }];
  });
  const comparable = seen.flatMap(({ shown, elsewhere }) =>
    elsewhere === null ? [] : [{ shown, elsewhere }],
  );
  return {
    decision,
    role,
    n: seen.length,
    mean: meanOf(seen.map(({ shown }) => shown)) ?? 0,
    discrimination: comparable.length < FEWEST ? null : discriminationOf(comparable),
  };
}

interface Shown {
  readonly shown: number;
  readonly elsewhere: number;
}

/**
 * Members at the border of a third who showed the same elsewhere count in proportion, so that the order in which
 * members happen to stand never matters.
 */
function discriminationOf(members: readonly Shown[]): number {
  const third = members.length / 3;
  const upper = meanOfFirst(byElsewhere(members, -1), third);
  return upper - meanOfFirst(byElsewhere(members, 1), third);
}

/** Groups of members who showed the same elsewhere, from the lowest (1) or the highest (−1). */
function byElsewhere(members: readonly Shown[], direction: 1 | -1): readonly (readonly Shown[])[] {
  const groups = new Map<number, Shown[]>();
  for (const member of members) {
    const group = groups.get(member.elsewhere) ?? [];
    group.push(member);
    groups.set(member.elsewhere, group);
  }
  return [...groups].sort(([a], [b]) => direction * (a - b)).map(([, group]) => group);
}

function meanOfFirst(groups: readonly (readonly Shown[])[], size: number): number {
  let left = size;
  let sum = 0;
  for (const group of groups) {
    const taken = Math.min(left, group.length);
    sum += taken * (meanOf(group.map(({ shown }) => shown)) ?? 0);
    left -= taken;
  }
  return sum / size;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
