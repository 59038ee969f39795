import { makeAttempt } from '../../core/notation.ts';
import type { Edition } from '../../core/scenario.ts';
import type { Save } from '../../game/saves/save.ts';
import { type Reading, readAttempt } from '../reading.ts';

/** The notations in the part of an address behind `#`: at most two, joined by `&`, which no notation holds. */
export function notationsIn(fragment: string): readonly string[] {
  return fragment
    .split('&')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, 2);
}

export function fragmentOf(notations: readonly string[]): string {
  return notations.map(encodeURIComponent).join('&');
}

/** An attempt that can be chosen: one on this device, or the first or second of the address. */
export interface Candidate {
  readonly notation: string;
  readonly from: { readonly started: number } | { readonly place: number };
  readonly reading: Reading;
}

/** Everything that can be laid side by side, without doubles and without what cannot be read. */
export function candidatesOf(
  edition: Edition,
  named: readonly string[],
  saves: readonly Save[],
): readonly Candidate[] {
  const kept = saves.map(({ attempt, started }) => ({
    notation: makeAttempt(attempt),
    from: { started },
  }));
  const only = named
    .map((notation, at) => ({ notation, from: { place: at + 1 } }))
    .filter(({ notation }) => !kept.some((save) => save.notation === notation));
  return [...kept, ...only].flatMap(({ notation, from }) => {
    const reading = readAttempt(edition, notation);
    return typeof reading === 'string' ? [] : [{ notation, from, reading }];
  });
}
