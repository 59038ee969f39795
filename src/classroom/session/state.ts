import type { Role } from '../../profession/roles.ts';
import type { ChosenBy, Commitment, Part, Stage, Turn } from './acts.ts';
import type { AgendaItem } from './agenda.ts';
import type { Setup } from './setup.ts';

/** A session as its events have made it. Nothing in it is kept anywhere: it is made again from the events. */
export interface SessionState {
  readonly setup: Setup;
  /** Number of the last event that was taken in; 0 before the first. */
  readonly number: number;
  /** By id, in the order of joining; those who left or were removed stay, so that their id means the same. */
  readonly people: ReadonlyMap<string, Person>;
  readonly begun: boolean;
  readonly closed: boolean;
  /** The group's course; for a comparison or a method the moves that lead to what is talked about. */
  readonly moves: readonly string[];
  /** True once the group's course has come to an ending. */
  readonly ended: boolean;
  readonly round: Round | null;
  readonly passed: readonly PassedRound[];
  /** By person what they brought to compare. */
  readonly brought: ReadonlyMap<string, readonly string[]>;
  readonly agenda: readonly AgendaItem[];
  readonly phase: Phase | null;
  readonly parts: Readonly<Record<Part, string | null>>;
  /** By person whether the method is safe enough today. */
  readonly safe: ReadonlyMap<string, boolean>;
  /** True once it was told what the one who brought the course in really did. */
  readonly deedTold: boolean;
  /** By person whom they would have as facilitator. */
  readonly support: ReadonlyMap<string, string>;
  readonly agreements: readonly Agreement[];
  /** By person what they take along. */
  readonly words: ReadonlyMap<string, string>;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly standing: 'here' | 'left' | 'removed';
  readonly facilitator: boolean;
  /** Whether they choose along; a facilitator need not. */
  readonly plays: boolean;
  /** Whether they agreed that a small group's choices are shown from now on. */
  readonly consents: boolean;
}

/** A decision that the group is at. */
export interface Round {
  /** 1 for the first of the session. */
  readonly number: number;
  readonly decision: string;
  readonly options: readonly string[];
  readonly stage: Stage;
  /** When the stage began. */
  readonly since: number;
  /** The soft end of the stage; null where there is none. */
  readonly ends: number | null;
  /** By person what they committed to. */
  readonly commitments: Readonly<Record<Turn, ReadonlyMap<string, Commitment>>>;
  /** Counted instead: hands, or what an assignment's members did. */
  readonly counted: Readonly<Record<Turn, Readonly<Record<string, number>> | null>>;
  readonly consents: ReadonlySet<string>;
  /** Reasons that the facilitator took off the screens, by their position in the list that is shown. */
  readonly hidden: Readonly<Record<Turn, ReadonlySet<number>>>;
  /** Which question of the scenario is on the screens. */
  readonly question: number;
  /** The role at stake, where the decision was compared. */
  readonly role: Role | null;
}

export interface PassedRound extends Round {
  /** Null where nothing was to be chosen: a decision that was compared. */
  readonly chosen: { readonly option: string; readonly by: ChosenBy } | null;
}

export interface Phase {
  /** Position in the phases of the method. */
  readonly at: number;
  readonly since: number;
  readonly ends: number;
}

export interface Agreement {
  readonly id: string;
  readonly text: string;
}

export function openingState(setup: Setup): SessionState {
  return {
    setup,
    number: 0,
    people: new Map(),
    begun: false,
    closed: false,
    moves: setup.course?.moves.slice(0, setup.course.before) ?? [],
    ended: false,
    round: null,
    passed: [],
    brought: new Map(),
    agenda: setup.agenda ?? [],
    phase: null,
    parts: { bringer: null, observer: null },
    safe: new Map(),
    deedTold: false,
    support: new Map(),
    agreements: [],
    words: new Map(),
  };
}

/** Those who are here, in the order of joining. */
export function present(state: SessionState): readonly Person[] {
  return [...state.people.values()].filter(({ standing }) => standing === 'here');
}

/** Those who choose: who is here and plays, but not the one who brought in what really happened. */
export function choosers(state: SessionState): readonly Person[] {
  return [...state.people.values()].filter((person) => choosesIn(state, person));
}

export function choosesIn({ parts }: SessionState, { id, plays, standing }: Person): boolean {
  return standing === 'here' && plays && id !== parts.bringer;
}
