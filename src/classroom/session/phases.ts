import type { Part } from './acts.ts';
import { phasesOfMethod } from './methods/list.ts';
import type { MethodPhase } from './methods/method.ts';
import { changed, type Outcome, refused, withEntry } from './outcome.ts';
import { extended, roundAt } from './rounds.ts';
import { present, type SessionState } from './state.ts';
import type { StoryMap } from './story.ts';

/**
 * To another phase of the method, also back to an earlier one. `from` is where the sender thought the group was:
 * two facilitators who both press "next" go one phase further, not two. Past a question whether today is a good day
 * nobody goes before everybody has said yes.
 */
export function toPhase(
  state: SessionState,
  { from, to }: { readonly from: number; readonly to: number },
  map: StoryMap | null,
  at: number,
): Outcome {
  const phases = phasesOf(state);
  const phase = phases[to];
  if (state.phase === null || phase === undefined) return refused('not-possible');
  if (from !== state.phase.at) return refused('late');
  const asksSafety = phases.slice(from, to).some(({ asks }) => asks === 'safety');
  if (asksSafety && !safetyOf(state).all) return refused('not-now');
  return changed(inPhase(state, phases, to, map, at));
}

export function inPhase(
  state: SessionState,
  phases: readonly MethodPhase[],
  to: number,
  map: StoryMap | null,
  at: number,
): SessionState {
  const phase = phases[to];
  if (phase === undefined) throw new Error('a session is put into a phase that its method does not have');
  const next = { ...state, phase: { at: to, since: at, ends: extended(null, phase.minutes, at) } };
  return showing(asking(next, phase, map, at), phase, at);
}

export function phasesOf({ setup }: SessionState): readonly MethodPhase[] {
  return setup.method === null ? [] : phasesOfMethod(setup.method, setup.story !== null);
}

/** Facilitators give the parts, and anybody may say that the case is theirs. */
export function assign(
  state: SessionState,
  { by, facilitates }: { readonly by: string; readonly facilitates: boolean },
  part: Part,
  person: string | null,
): Outcome {
  if (!facilitates && person !== by) return refused('not-facilitator');
  if (person !== null && state.people.get(person)?.standing !== 'here') return refused('not-here');
  if (!facilitates && state.parts[part] !== null) return refused('not-possible');
  return changed({ ...state, parts: { ...state.parts, [part]: person } });
}

/** `answered`: how many of those who were asked. `all`: everybody did, and everybody feels safe; who does not is never told. */
export interface Safety {
  readonly asked: number;
  readonly answered: number;
  readonly all: boolean;
}

export function safetyOf(state: SessionState): Safety {
  const here = present(state).filter(({ plays }) => plays);
  const answers = here.flatMap(({ id }) => state.safe.get(id) ?? []);
  const all = answers.length === here.length && answers.every(Boolean);
  return { asked: here.length, answered: answers.length, all };
}

export function feelsSafe(state: SessionState, by: string, yes: boolean): Outcome {
  return changed({ ...state, safe: withEntry(state.safe, by, yes) });
}

/** Positions are chosen from the options of the decision that the course came to; a case of one's own has none. */
function asking(state: SessionState, { asks }: MethodPhase, map: StoryMap | null, at: number): SessionState {
  if (asks !== 'positions' || state.round !== null || map === null) return state;
  const round = roundAt(state, map.standing(state.moves), at);
  return round === null ? state : { ...state, round: { ...round, stage: 'commit' } };
}

function showing(state: SessionState, { shows }: MethodPhase, at: number): SessionState {
  const { round } = state;
  const open = round?.stage === 'read' || round?.stage === 'commit';
  const revealed =
    shows !== 'nothing' && round !== null && open ? { ...round, stage: 'reveal' as const, since: at } : round;
  return { ...state, round: revealed, deedTold: state.deedTold || shows === 'deed' };
}
