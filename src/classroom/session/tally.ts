import type { ArgumentKind } from '../../profession/arguments.ts';
import { SMALLEST_GROUP } from '../visibility.ts';
import { type Commitment, STAGES, type Turn } from './acts.ts';
import type { PassedRound, Round } from './state.ts';

/** How a group divided, without names. */
export interface Tally {
  readonly n: number;
  /** By option; one that nobody chose has no entry. */
  readonly counts: Readonly<Record<string, number>>;
  /** In the order of option and words, so that no order tells who was first. Null for one that was taken off. */
  readonly reasons: readonly (GivenReason | null)[];
}

export interface GivenReason {
  readonly option: string;
  readonly kinds: readonly ArgumentKind[];
  readonly text: string;
}

/** How many went from one option to another between the first and the second time, or stayed with it. */
export interface Movement {
  readonly from: string;
  readonly to: string;
  readonly n: number;
}

/** `secret`: still being chosen. `small`: too few to be shown before all of them agree. `none`: nobody chose. */
export type Showing = 'shown' | 'secret' | 'small' | 'none';

/**
 * Whether a group's choices may be seen by anybody, its facilitator too. From five people up as a distribution;
 * under five only after everyone who chose agreed, which whoever is gone cannot do. Hands were never secret.
 */
export function showingOf(round: Round | PassedRound, turn: Turn): Showing {
  if (round.counted[turn] !== null) return 'shown';
  const shownFrom = turn === 'first' ? 'reveal' : 'choose';
  const over = 'chosen' in round || STAGES.indexOf(round.stage) >= STAGES.indexOf(shownFrom);
  if (!over) return 'secret';
  const chose = [...round.commitments[turn].keys()];
  if (chose.length === 0) return 'none';
  if (chose.length >= SMALLEST_GROUP) return 'shown';
  return chose.every((id) => round.consents.has(id)) ? 'shown' : 'small';
}

/** Null where it may not be seen. */
export function shownOf(round: Round | PassedRound, turn: Turn): Tally | null {
  if (showingOf(round, turn) !== 'shown') return null;
  const counts = round.counted[turn];
  if (counts !== null) return { n: sumOf(counts), counts, reasons: [] };
  const given = [...round.commitments[turn].values()];
  return { n: given.length, counts: countsOf(given), reasons: reasonsOf(given, round.hidden[turn]) };
}

/** Empty where either time may not be seen. Who chose only once did not move. */
export function movementOf(round: Round | PassedRound): readonly Movement[] {
  const { first, second } = round.commitments;
  const visible = (['first', 'second'] as const).every((turn) => showingOf(round, turn) === 'shown');
  const both = [...first].flatMap(([id, { option }]) => {
    const then = second.get(id);
    return then === undefined ? [] : [{ from: option, to: then.option }];
  });
  // Of few people who moved it could be worked out who did, as it could of few who chose.
  const agreed = [...second.keys()].every((id) => round.consents.has(id));
  if (!visible || (both.length < SMALLEST_GROUP && !agreed)) return [];
  const ways = new Map<string, Movement>();
  for (const { from, to } of both) {
    const way = `${from} ${to}`;
    ways.set(way, { from, to, n: (ways.get(way)?.n ?? 0) + 1 });
  }
  return [...ways].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, movement]) => movement);
}

/** The options that most chose: several where as many did. */
export function leadersOf(counts: Readonly<Record<string, number>>): readonly string[] {
  const most = Math.max(0, ...Object.values(counts));
  return most === 0 ? [] : Object.keys(counts).filter((option) => counts[option] === most);
}

function countsOf(given: readonly Commitment[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { option } of given) counts.set(option, (counts.get(option) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function reasonsOf(
  given: readonly Commitment[],
  hidden: ReadonlySet<number>,
): readonly (GivenReason | null)[] {
  return given
    .filter(({ kinds, text }) => kinds.length > 0 || text.trim() !== '')
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((reason, position) => (hidden.has(position) ? null : reason));
}

function keyOf({ option, text, kinds }: Commitment): string {
  return `${option}\n${text}\n${kinds.join(' ')}`;
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
