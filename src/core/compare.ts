import type { Decision, Moment, Option } from './moment.ts';

/** A decision in one of two attempts. */
export interface Step {
  /** 1 for the first decision of its attempt. */
  readonly number: number;
  readonly decision: Decision;
  /** Null where the player still has to choose. */
  readonly chosen: Option | null;
}

/** A decision that both attempts came to, or that one of them came to alone. */
export type Pair =
  | { readonly decision: string; readonly left: Step; readonly right: Step }
  | { readonly decision: string; readonly left: Step; readonly right: null }
  | { readonly decision: string; readonly left: null; readonly right: Step };

export interface Comparison {
  /** In the order of play of both. */
  readonly pairs: readonly Pair[];
  /** Position of the pair at which the attempts part: the first at which they chose differently. Null if none. */
  readonly parted: number | null;
}

/**
 * Lays two attempts at one scenario side by side: decisions with the same name stand beside each other, as many
 * as the order of play allows. The two are equals: changing them over changes nothing but the sides.
 */
export function compare(left: readonly Moment[], right: readonly Moment[]): Comparison {
  const pairs = align(stepsOf(left), stepsOf(right));
  const parted = pairs.findIndex((pair) =>
    pair.left?.chosen && pair.right?.chosen ? pair.left.chosen.id !== pair.right.chosen.id : false,
  );
  return { pairs, parted: parted < 0 ? null : parted };
}

function stepsOf(moments: readonly Moment[]): readonly Step[] {
  return moments.flatMap(({ decision, chosen }, index) =>
    decision === null ? [] : [{ number: index + 1, decision, chosen }],
  );
}

/** The longest common subsequence of both lists of names. */
function align(left: readonly Step[], right: readonly Step[]): readonly Pair[] {
  const common = commonFrom(left, right);
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const a = left[i];
    const b = right[j];
    if (a !== undefined && b !== undefined && a.decision.name === b.decision.name) {
      pairs.push({ decision: a.decision.name, left: a, right: b });
      i += 1;
      j += 1;
    } else if (
      a !== undefined &&
      (b === undefined || leftFirst(a, b, common[i + 1]?.[j] ?? 0, common[i]?.[j + 1] ?? 0))
    ) {
      pairs.push({ decision: a.decision.name, left: a, right: null });
      i += 1;
    } else if (b !== undefined) {
      pairs.push({ decision: b.decision.name, left: null, right: b });
      j += 1;
    }
  }
  return pairs;
}

/** Whichever leaves more in common goes first; between equals their names decide, so that no side has an edge. */
function leftFirst(a: Step, b: Step, withoutLeft: number, withoutRight: number): boolean {
  return withoutLeft === withoutRight ? a.decision.name < b.decision.name : withoutLeft > withoutRight;
}

/** How many decisions the rests of both have in common, from each place on. */
function commonFrom(left: readonly Step[], right: readonly Step[]): readonly (readonly number[])[] {
  const common: number[][] = Array.from({ length: left.length + 1 }, () => Array(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const same = left[i]?.decision.name === right[j]?.decision.name;
      const row = common[i];
      if (row === undefined) continue;
      row[j] = same ? (common[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(common[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return common;
}
