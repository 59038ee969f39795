import type { Commitment, SessionAct, SessionEvent, Turn } from '../../../src/classroom/session/acts.ts';
import { outcomeOf, sessionAfter } from '../../../src/classroom/session/session.ts';
import type { Setup } from '../../../src/classroom/session/setup.ts';
import { openingState, type SessionState } from '../../../src/classroom/session/state.ts';
import type { Standing, StoryMap } from '../../../src/classroom/session/story.ts';
import type { Turn as Decided } from '../../../src/core/turns.ts';
import { NO_SHIFT } from '../../../src/profession/worlds.ts';

/** A story of two decisions: `greet` (ask, tell, wait), and after anything but `wait` `choose` (a, b). */
export const STORY: StoryMap = {
  standing: (moves) => standingAfter(moves),
  turns(moves) {
    const turns = moves.flatMap((move, at): readonly Decided[] => {
      const standing = standingAfter(moves.slice(0, at));
      if (standing === null) return [];
      const options = standing.options.map(optionOf);
      return [{ decision: { name: standing.decision, options }, chosen: optionOf(move) }];
    });
    return { turns, extent: 'ended', ending: '' };
  },
};

function standingAfter(moves: readonly string[]): Standing | null {
  const [first, second, ...more] = moves;
  if (first === undefined) return { decision: 'greet', options: ['ask', 'tell', 'wait'], ended: false };
  if (!['ask', 'tell', 'wait'].includes(first)) return null;
  if (first === 'wait') return second === undefined ? END : null;
  if (second === undefined) return { decision: 'choose', options: ['a', 'b'], ended: false };
  return ['a', 'b'].includes(second) && more.length === 0 ? END : null;
}

const END: Standing = { decision: '', options: [], ended: true };

function optionOf(id: string) {
  return { id, evidence: {}, shifts: NO_SHIFT, competences: [] };
}

export const TOGETHER: Setup = {
  shape: 'together',
  story: { scenario: 'small-talk', edition: 'e1', seed: 1 },
  hall: false,
  hands: false,
  minutes: 5,
  method: null,
  course: null,
  agenda: null,
};

export const at = (number: number) => 1_000 * number;

/** What a list of acts makes of a session, one a second, by whom each time. */
export function sessionOf(
  acts: readonly (readonly [by: string, act: SessionAct])[],
  setup: Setup = TOGETHER,
): SessionState {
  return acts.reduce((state, [by, act]) => doing(state, by, act), openingState(setup));
}

export function doing(state: SessionState, by: string, act: SessionAct): SessionState {
  return sessionAfter(state, eventOf(state, by, act), STORY);
}

/** Why an act changes nothing; null where it does. */
export function refusalOf(state: SessionState, by: string, act: SessionAct): string | null {
  const outcome = outcomeOf(state, eventOf(state, by, act), STORY);
  return outcome.ok ? null : outcome.error;
}

function eventOf(state: SessionState, by: string, act: SessionAct): SessionEvent {
  return { number: state.number + 1, at: at(state.number + 1), by, act };
}

export const joining = (name: string, plays = true): SessionAct => ({ kind: 'join', name, plays });

export function commitment(option: string, text = ''): Commitment {
  return { option, kinds: text === '' ? [] : ['moral'], text };
}

export const commits = (round: number, turn: Turn, option: string, text = ''): SessionAct => ({
  kind: 'commit',
  round,
  turn,
  commitment: commitment(option, text),
});

/** So many people, the first of whom facilitates and chooses along; the session has begun. */
export function groupOf(size: number, setup: Setup = TOGETHER): SessionState {
  const people = Array.from({ length: size }, (_, at) => `p${at + 1}`);
  const joined = people.map((id) => [id, joining(`Name ${id}`)] as const);
  return sessionOf([...joined, ['p1', { kind: 'begin' }]], setup);
}

/** Everybody of a group commits in the same turn, to the options in their order. */
export function allCommit(state: SessionState, turn: Turn, options: readonly string[]): SessionState {
  const round = state.round?.number ?? 0;
  return options.reduce(
    (before, option, at) => doing(before, `p${at + 1}`, commits(round, turn, option, `reason ${option}`)),
    state,
  );
}
