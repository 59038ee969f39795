import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import type { Offer } from '../walk.ts';
import { lineOfOption, wayOf } from './whereabouts.ts';

/** Every choice point has exactly one name, and a name belongs to one choice point. */
export function findMisnamedDecisions({ source, walk, files }: Draft): readonly Finding[] {
  const offers = walk?.offers ?? [];
  const at = ({ options }: Offer) => lineOfOption(source, options[0]?.id ?? '');
  const { path } = files.story;
  const misnamed = once(offers).flatMap((offer) => {
    const { names, moves } = offer;
    if (names.length === 1) return [];
    if (names.length === 0) return [finding('decision-unnamed', path, at(offer), { moves: wayOf(moves) })];
    const values = { moves: wayOf(moves), names: names.length, list: names.join(', ') };
    return [finding('decision-named-twice', path, at(offer), values)];
  });
  const shared = [...new Set(offers.flatMap(({ names }) => names))].flatMap((name) => {
    const [first, second] = choicePoints(offers.filter(({ names }) => names.includes(name)));
    if (first === undefined || second === undefined) return [];
    const values = { name, first: optionIds(first), second: optionIds(second) };
    return [finding('decision-shared', path, at(second), values)];
  });
  return [...misnamed, ...shared];
}

/**
 * One offer of each choice point. What is on offer at one point can differ from time to time (a topic was
 * used up, a condition holds), but offers that share an option, also by way of others, are one point.
 */
function choicePoints(offers: readonly Offer[]): readonly Offer[] {
  const points: { first: Offer; ids: Set<string> }[] = [];
  for (const offer of offers) {
    const ids = offer.options.map(({ id }) => id);
    const same = points.filter((point) => ids.some((id) => point.ids.has(id)));
    const [first, ...others] = same;
    if (first === undefined) points.push({ first: offer, ids: new Set(ids) });
    else for (const id of [...ids, ...others.flatMap((point) => [...point.ids])]) first.ids.add(id);
    for (const other of others) points.splice(points.indexOf(other), 1);
  }
  return points.map(({ first }) => first);
}

/** The first offer of each set of options. */
function once(offers: readonly Offer[]): readonly Offer[] {
  return offers.filter(
    (offer, at) => offers.findIndex((other) => optionIds(other) === optionIds(offer)) === at,
  );
}

const optionIds = ({ options }: Offer): string => options.map(({ id }) => id).join(', ');
