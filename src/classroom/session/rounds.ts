import { type ChosenBy, type Commitment, STAGES, type Stage, type Turn } from './acts.ts';
import type { AgendaItem } from './agenda.ts';
import { changed, type Outcome, refused, withEntry } from './outcome.ts';
import { choosers, type PassedRound, type Round, type SessionState } from './state.ts';
import type { Standing, StoryMap } from './story.ts';
import { leadersOf, shownOf } from './tally.ts';

const MINUTE = 60_000;

/** More hands than any hall has. */
const MOST_HANDS = 2_000;

/** A round at the decision where moves lead; null at an end, and where the moves cannot be made. */
export function roundAt(state: SessionState, standing: Standing | null, at: number): Round | null {
  if (standing === null || standing.ended) return null;
  const { decision, options } = standing;
  return { ...newRound(state, at), decision, options, stage: 'read' };
}

/** A round about a decision on which members parted: they have committed by what they did. */
export function roundOfItem(state: SessionState, item: AgendaItem, map: StoryMap, at: number): Round {
  const { decision, options, role } = item;
  const round = { ...newRound(state, at), decision, options, role, stage: 'reveal' as const };
  if (state.setup.agenda !== null) return { ...round, counted: { first: item.counts, second: null } };
  const did = new Map<string, Commitment>();
  for (const [person, moves] of state.brought) {
    const turn = map.turns(moves).turns.find((one) => one.decision.name === decision);
    if (turn !== undefined) did.set(person, { option: turn.chosen.id, kinds: [], text: '' });
  }
  return { ...round, commitments: { first: did, second: new Map() } };
}

function newRound(state: SessionState, at: number) {
  const before = state.round?.number ?? state.passed.at(-1)?.number ?? 0;
  return {
    number: before + 1,
    since: at,
    ends: null,
    commitments: { first: new Map<string, Commitment>(), second: new Map<string, Commitment>() },
    counted: { first: null, second: null },
    consents: new Set([...state.people.values()].flatMap(({ id, consents }) => (consents ? [id] : []))),
    hidden: { first: new Set<number>(), second: new Set<number>() },
    question: 0,
    role: null,
  };
}

/** Onwards only: what was shown cannot be taken back. */
export function go(state: SessionState, round: Round, to: Stage, at: number): Outcome {
  if (STAGES.indexOf(to) <= STAGES.indexOf(round.stage)) return refused('late');
  return inRound(state, atStage(state, round, to, at));
}

/** A choice may be changed until it is shown. When everybody has chosen, it is. */
export function commit(
  state: SessionState,
  { round, by, at }: { readonly round: Round; readonly by: string; readonly at: number },
  turn: Turn,
  commitment: Commitment,
): Outcome {
  if (!isOpen(round.stage, turn)) return refused('late');
  if (!choosers(state).some(({ id }) => id === by)) return refused('not-possible');
  if (!round.options.includes(commitment.option)) return refused('not-on-offer');
  const given = withEntry(round.commitments[turn], by, commitment);
  const next = { ...round, commitments: { ...round.commitments, [turn]: given } };
  return inRound(state, afterChoosing(state, next, turn, at));
}

/** Whoever leaves may be the last one who was waited for. */
export function withoutWaiting(state: SessionState, at: number): SessionState {
  const { round } = state;
  if (round === null) return state;
  const turn = isOpen(round.stage, 'first') ? 'first' : isOpen(round.stage, 'second') ? 'second' : null;
  return turn === null ? state : { ...state, round: afterChoosing(state, round, turn, at) };
}

export function consent(state: SessionState, round: Round, by: string, always: boolean): Outcome {
  const person = state.people.get(by);
  if (person === undefined) return refused('not-here');
  const people = always ? withEntry(state.people, by, { ...person, consents: true }) : state.people;
  const consents = new Set(round.consents).add(by);
  return changed({ ...state, people, round: { ...round, consents } });
}

export function countHands(
  state: SessionState,
  { round, at }: { readonly round: Round; readonly at: number },
  turn: Turn,
  counts: Readonly<Record<string, number>>,
): Outcome {
  if (!state.setup.hands) return refused('not-possible');
  const known = Object.entries(counts).every(
    ([option, count]) => round.options.includes(option) && Number.isInteger(count) && count >= 0,
  );
  if (!known) return refused('not-on-offer');
  if (Object.values(counts).reduce((sum, count) => sum + count, 0) > MOST_HANDS) return refused('too-much');
  if (turn === 'second' && STAGES.indexOf(round.stage) < STAGES.indexOf('reveal')) return refused('not-now');
  const next = { ...round, counted: { ...round.counted, [turn]: counts } };
  const to = turn === 'first' ? 'reveal' : 'choose';
  const later = STAGES.indexOf(round.stage) >= STAGES.indexOf(to);
  return inRound(state, later ? next : atStage(state, next, to, at));
}

/** Taken off the screens, or put back. */
export function hideReason(state: SessionState, round: Round, turn: Turn, reason: number): Outcome {
  const hidden = new Set(round.hidden[turn]);
  if (!hidden.delete(reason)) hidden.add(reason);
  return inRound(state, { ...round, hidden: { ...round.hidden, [turn]: hidden } });
}

/** The group's choice, with which its course goes on. A majority has to be one that the group can see. */
export function decide(
  state: SessionState,
  { round, at }: { readonly round: Round; readonly at: number },
  chosen: { readonly option: string; readonly by: ChosenBy },
  map: StoryMap,
): Outcome {
  if (state.setup.shape !== 'together') return refused('not-possible');
  if (chosen.by === 'majority') {
    const seen = shownOf(round, 'second') ?? shownOf(round, 'first');
    if (seen === null) return refused('not-shown');
    if (!leadersOf(seen.counts).includes(chosen.option)) return refused('not-possible');
  }
  const moves = [...state.moves, chosen.option];
  const standing = map.standing(moves);
  if (standing === null) return refused('not-on-offer');
  const after = { ...state, moves, ended: standing.ended, passed: passing(state, round, chosen) };
  return changed({ ...after, round: roundAt({ ...after, round }, standing, at) });
}

/** From one decision that is compared to the next one; behind the last there is none. */
export function nextItem(state: SessionState, round: Round, map: StoryMap, at: number): Outcome {
  if (state.setup.shape !== 'compare') return refused('not-possible');
  const after = { ...state, passed: passing(state, round, null) };
  const item = state.agenda[after.passed.length];
  if (item === undefined) return changed({ ...after, round: null, ended: true });
  return changed({ ...after, moves: item.moves, round: roundOfItem(after, item, map, at) });
}

export function extended(ends: number | null, minutes: number, at: number): number {
  return Math.max(ends ?? at, at) + minutes * MINUTE;
}

function passing(state: SessionState, round: Round, chosen: PassedRound['chosen']): readonly PassedRound[] {
  return [...state.passed, { ...round, chosen }];
}

function isOpen(stage: Stage, turn: Turn): boolean {
  const open: readonly Stage[] = turn === 'first' ? ['read', 'commit'] : ['discuss', 'recommit'];
  return open.includes(stage);
}

function afterChoosing(state: SessionState, round: Round, turn: Turn, at: number): Round {
  const waiting = choosers(state).some(({ id }) => !round.commitments[turn].has(id));
  // While a group still talks, the last one to change their mind must not end the talk for the others.
  if (waiting || round.commitments[turn].size === 0 || round.stage === 'discuss') return round;
  return atStage(state, round, turn === 'first' ? 'reveal' : 'choose', at);
}

function atStage({ setup }: SessionState, round: Round, stage: Stage, at: number): Round {
  return { ...round, stage, since: at, ends: stage === 'discuss' ? at + setup.minutes * MINUTE : null };
}

function inRound(state: SessionState, round: Round): Outcome {
  return changed({ ...state, round });
}
