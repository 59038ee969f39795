import type { Decision, Moment, Option } from '../../core/moment.ts';
import { PLAYER } from '../../core/vocabulary.ts';

/** A dilemma of an attempt, with what can be said about it without an opinion. */
export interface Dilemma {
  /** 1 for the first decision of the attempt, as everywhere in the debrief. */
  readonly number: number;
  readonly decision: Decision;
  readonly chosen: Option;
  /** Who had said something by then: names of the cast, without the player, in the order of speaking. */
  readonly heard: readonly string[];
}

/** The dilemmas in which something was chosen; one that came again stands where it came last. */
export function dilemmasOf(moments: readonly Moment[]): readonly Dilemma[] {
  const heard = new Set<string>();
  const found = new Map<string, Dilemma>();
  moments.forEach(({ lines, decision, chosen }, index) => {
    for (const { who, thought } of lines) if (who !== null && who !== PLAYER && !thought) heard.add(who);
    if (decision?.dilemma !== true || chosen === null) return;
    found.delete(decision.name);
    found.set(decision.name, { number: index + 1, decision, chosen, heard: [...heard] });
  });
  return [...found.values()];
}
