import { type Commitment, type Part, type Stage, TURNS, type Turn } from './acts.ts';
import type { AgendaItem } from './agenda.ts';
import { type Safety, safetyOf } from './phases.ts';
import type { Setup } from './setup.ts';
import {
  type Agreement,
  choosers,
  choosesIn,
  type PassedRound,
  type Person,
  type Phase,
  present,
  type Round,
  type SessionState,
} from './state.ts';
import { type Movement, movementOf, type Showing, showingOf, shownOf, type Tally } from './tally.ts';

/**
 * What every screen of a session is drawn from, the big one too. It holds nothing that some of them may not see:
 * there is no secret vote in it before it is shown, and no view in which a facilitator has more.
 */
export interface SharedView {
  /** Grows with every change. */
  readonly number: number;
  readonly setup: PublicSetup;
  readonly begun: boolean;
  readonly closed: boolean;
  readonly ended: boolean;
  /** Those who are here; in a lecture hall the facilitators only. */
  readonly people: readonly PersonView[];
  /**
   * Who of them have chosen in the turn that is open, by their places in `people`; never what. Apart from the names,
   * because it changes with every choice and they do not.
   */
  readonly chose: readonly number[];
  /** How many are here, and how many of them choose along. */
  readonly count: { readonly here: number; readonly choosing: number };
  /** How many brought an attempt to compare. */
  readonly brought: number;
  readonly moves: readonly string[];
  readonly round: RoundView | null;
  readonly passed: readonly PassedView[];
  /** What is compared, from the most disagreement to the least; without its counts, which have their rounds. */
  readonly agenda: readonly Pick<AgendaItem, 'decision' | 'disagreement' | 'role'>[];
  readonly phase: Phase | null;
  readonly parts: Readonly<Record<Part, string | null>>;
  readonly safety: Safety;
  /** What the one who brought the course in chose; null until it is told. */
  readonly deed: string | null;
  readonly agreements: readonly Agreement[];
  /** What people take along, in the order of the words, so that it tells of nobody. */
  readonly words: readonly string[];
  /** By person who is proposed as facilitator: by how many. */
  readonly support: Readonly<Record<string, number>>;
  /** Who would facilitate in a lecture hall: the only names there that are seen, because they say so themselves. */
  readonly offers: readonly Pick<Person, 'id' | 'name'>[];
}

/** The rest of a brought course is not told before its time. */
export type PublicSetup = Omit<Setup, 'course' | 'agenda'> & { readonly fromAssignment: boolean };

export type PersonView = Pick<Person, 'id' | 'name' | 'facilitator' | 'plays'>;

export interface RoundView
  extends Pick<Round, 'number' | 'decision' | 'options' | 'stage' | 'since' | 'ends' | 'question' | 'role'> {
  readonly first: TurnView;
  readonly second: TurnView;
  readonly movement: readonly Movement[];
}

export interface TurnView {
  /** How many chose. */
  readonly n: number;
  readonly showing: Showing;
  /** Null where it may not be seen (yet). */
  readonly tally: Tally | null;
  /** How many of those who chose agreed that it is shown; only where that is asked. */
  readonly consents: number;
}

export interface PassedView extends Pick<PassedRound, 'number' | 'decision' | 'options' | 'chosen' | 'role'> {
  readonly first: Tally | null;
  readonly second: Tally | null;
  /** True where people chose and too few of them agreed to show it. */
  readonly hidden: boolean;
  readonly movement: readonly Movement[];
}

/** What one person sees besides: what is their own. */
export interface OwnView {
  readonly id: string;
  readonly name: string;
  readonly standing: Person['standing'];
  readonly facilitator: boolean;
  readonly plays: boolean;
  /** Whether they choose along now: one who brought a course in does not choose about it. */
  readonly chooses: boolean;
  readonly first: Commitment | null;
  readonly second: Commitment | null;
  readonly consented: boolean;
  readonly brought: boolean;
  readonly safe: boolean | null;
  readonly supports: string | null;
  readonly words: string;
  /** Facilitators see everybody's name, also in a lecture hall, to be able to rename or remove. */
  readonly everybody: readonly Pick<Person, 'id' | 'name' | 'facilitator'>[];
}

export function sharedView(state: SessionState): SharedView {
  const { setup, round, phase } = state;
  const people = peopleView(state);
  const { course, agenda, ...rest } = setup;
  return {
    number: state.number,
    setup: { ...rest, fromAssignment: agenda !== null },
    begun: state.begun,
    closed: state.closed,
    ended: state.ended,
    people,
    chose: choseOf(round, people),
    count: { here: present(state).length, choosing: choosers(state).length },
    brought: state.brought.size,
    moves: state.moves,
    round: round === null ? null : roundView(round),
    passed: state.passed.map(passedView),
    agenda: state.agenda.map(({ decision, disagreement, role }) => ({ decision, disagreement, role })),
    phase,
    parts: state.parts,
    safety: safetyOf(state),
    deed: course !== null && state.deedTold ? (course.moves[course.before] ?? null) : null,
    agreements: state.agreements,
    words: [...state.words.values()].sort(),
    support: supportView(state),
    offers: offersView(state),
  };
}

/** Null for somebody who never joined. */
export function ownView(state: SessionState, id: string): OwnView | null {
  const person = state.people.get(id);
  if (person === undefined) return null;
  const { round } = state;
  const { name, standing, facilitator, plays } = person;
  const leads = facilitator && standing === 'here';
  return {
    ...{ id, name, standing, facilitator, plays },
    chooses: choosesIn(state, person),
    first: round?.commitments.first.get(id) ?? null,
    second: round?.commitments.second.get(id) ?? null,
    consented: round?.consents.has(id) === true,
    brought: state.brought.has(id),
    safe: state.safe.get(id) ?? null,
    supports: state.support.get(id) ?? null,
    words: state.words.get(id) ?? '',
    everybody: leads
      ? present(state).map((one) => ({ id: one.id, name: one.name, facilitator: one.facilitator }))
      : [],
  };
}

function peopleView(state: SessionState): readonly PersonView[] {
  return present(state)
    .filter(({ facilitator }) => !state.setup.hall || facilitator)
    .map(({ id, name, facilitator, plays }) => ({ id, name, facilitator, plays }));
}

function choseOf(round: Round | null, people: readonly PersonView[]): readonly number[] {
  const turn = round === null ? null : openTurn(round.stage);
  if (round === null || turn === null) return [];
  return people.flatMap(({ id }, place) => (round.commitments[turn].has(id) ? [place] : []));
}

function openTurn(stage: Stage): Turn | null {
  if (stage === 'read' || stage === 'commit') return 'first';
  return stage === 'discuss' || stage === 'recommit' ? 'second' : null;
}

function roundView(round: Round): RoundView {
  const { number, decision, options, stage, since, ends, question, role } = round;
  return {
    ...{ number, decision, options, stage, since, ends, question, role },
    first: turnView(round, 'first'),
    second: turnView(round, 'second'),
    movement: movementOf(round),
  };
}

function turnView(round: Round, turn: Turn): TurnView {
  const showing = showingOf(round, turn);
  const chose = [...round.commitments[turn].keys()];
  const agreed = chose.filter((id) => round.consents.has(id));
  return {
    n: chose.length,
    showing,
    tally: shownOf(round, turn),
    consents: showing === 'small' ? agreed.length : 0,
  };
}

function passedView(passed: PassedRound): PassedView {
  const { number, decision, options, chosen, role } = passed;
  return {
    ...{ number, decision, options, chosen, role },
    first: shownOf(passed, 'first'),
    second: shownOf(passed, 'second'),
    hidden: TURNS.some((turn) => showingOf(passed, turn) === 'small'),
    movement: movementOf(passed),
  };
}

function supportView({ support }: SessionState): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const person of support.values()) counts.set(person, (counts.get(person) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function offersView(state: SessionState): SharedView['offers'] {
  if (!state.setup.hall) return [];
  return present(state)
    .filter(({ id, facilitator }) => !facilitator && state.support.get(id) === id)
    .map(({ id, name }) => ({ id, name }));
}
