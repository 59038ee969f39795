import type { PersonView, SharedView } from '../../classroom/session/visible.ts';

/** More names than this nobody reads at a glance: then they are counted, and unfolded by who wants to know. */
export const MOST_NAMES = 24;

/** Those by name who choose in this decision, and whether each has; not the one who brought in what happened. */
export function waitedFor({
  people,
  chose,
  parts,
}: Pick<SharedView, 'people' | 'chose' | 'parts'>): readonly (PersonView & { readonly chose: boolean })[] {
  const places = new Set(chose);
  return people
    .map((person, place) => ({ ...person, chose: places.has(place) }))
    .filter(({ id, plays }) => plays && id !== parts.bringer);
}
