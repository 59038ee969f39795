import type { Moment, Option } from '../../src/core/moment.ts';
import { type ByWorld, NO_SHIFT } from '../../src/profession/worlds.ts';

export function option(id: string, parts: Partial<Option> = {}): Option {
  return {
    id,
    text: id,
    evidence: {},
    indicators: {},
    shifts: NO_SHIFT,
    floor: null,
    competences: [],
    ...parts,
  };
}

/** A moment at which the first option was taken. */
export function moment(name: string, options: readonly Option[], dilemma = false): Moment {
  return {
    lines: [],
    decision: { name, dilemma, options },
    ending: null,
    chosen: options[0] ?? null,
    reconsidered: [],
  };
}

/** Where the story ends: there is nothing left to choose. */
export const LAST: Moment = { lines: [], decision: null, ending: 'end', chosen: null, reconsidered: [] };

/** Moments that pull the worlds so, one a line; every third is a dilemma. */
export function momentsOf(shifts: readonly Partial<ByWorld<number>>[]): readonly Moment[] {
  return shifts.map((shift, index) =>
    moment(
      `decision-${index + 1}`,
      [option(`option-${index + 1}`, { shifts: { ...NO_SHIFT, ...shift } })],
      index % 3 === 0,
    ),
  );
}
