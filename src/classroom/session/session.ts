import type { SessionAct, SessionEvent } from './acts.ts';
import { agendaOf } from './agenda.ts';
import { changed, type Outcome, refused, withEntry } from './outcome.ts';
import { appoint, comeBack, facilitates, join, leave, remove, rename, support } from './people.ts';
import { assign, feelsSafe, inPhase, phasesOf, toPhase } from './phases.ts';
import { agree, takeAlong, unagree } from './report-words.ts';
import {
  commit,
  consent,
  countHands,
  decide,
  extended,
  go,
  hideReason,
  nextItem,
  roundAt,
  roundOfItem,
  withoutWaiting,
} from './rounds.ts';
import { present, type Round, type SessionState } from './state.ts';
import type { StoryMap } from './story.ts';

/**
 * A session of intervision is what its events make of it, one after the other. The same events give the same
 * session on every machine, so a reload, another device or a server that was started anew goes on exactly
 * there. An event that was taken in already, or that is not possible (any more), changes nothing.
 *
 * `map` is null where the group talks about a case of its own.
 */
export function sessionAfter(state: SessionState, event: SessionEvent, map: StoryMap | null): SessionState {
  if (event.number <= state.number) return state;
  const outcome = outcomeOf(state, event, map);
  return { ...(outcome.ok ? outcome.value : state), number: event.number };
}

/** What an event would make of a session, or why nothing. */
export function outcomeOf(state: SessionState, event: SessionEvent, map: StoryMap | null): Outcome {
  const { act, by, at } = event;
  if (state.closed) return refused('closed');
  if (act.kind === 'join') return join(state, by, act.name, act.plays);
  if (act.kind === 'return') return comeBack(state, by);
  const standing = state.people.get(by)?.standing;
  if (standing !== 'here') return refused(standing === 'removed' ? 'removed' : 'not-here');
  if (FACILITATING.has(act.kind) && !facilitates(state, by)) return refused('not-facilitator');
  if ('round' in act) return inOpenRound(state, event, act, map);
  switch (act.kind) {
    case 'rename':
      return rename(state, event, act.person, act.name);
    case 'remove':
      return settled(remove(state, act.person), at);
    case 'leave':
      return settled(leave(state, by), at);
    case 'appoint':
      return appoint(state, act.person);
    case 'support':
      return support(state, by, act.person);
    case 'bring':
      return bring(state, by, act.moves, map);
    case 'begin':
      return begin(state, at, map);
    case 'phase':
      return toPhase(state, act, map, at);
    case 'extend':
      return extend(state, act.minutes, at);
    case 'assign':
      return settled(assign(state, { by, facilitates: facilitates(state, by) }, act.part, act.person), at);
    case 'safe':
      return feelsSafe(state, by, act.yes);
    case 'agree':
      return agree(state, act.id, act.text);
    case 'unagree':
      return unagree(state, act.id);
    case 'words':
      return takeAlong(state, by, act.text);
    case 'close':
      return changed({ ...state, closed: true });
  }
}

type RoundAct = Extract<SessionAct, { readonly round: number }>;

/** What only a facilitator does. */
const FACILITATING: ReadonlySet<SessionAct['kind']> = new Set([
  ...(['remove', 'appoint', 'begin', 'go', 'hands', 'hide', 'question', 'decide', 'next'] as const),
  ...(['phase', 'extend', 'unagree', 'close'] as const),
]);

function inOpenRound(
  state: SessionState,
  { by, at }: SessionEvent,
  act: RoundAct,
  map: StoryMap | null,
): Outcome {
  const { round } = state;
  if (round === null || map === null) return refused('not-now');
  if (act.round !== round.number) return refused('late');
  switch (act.kind) {
    case 'go':
      return go(state, round, act.to, at);
    case 'commit':
      return commit(state, { round, by, at }, act.turn, act.commitment);
    case 'consent':
      return consent(state, round, by, act.always);
    case 'hands':
      return countHands(state, { round, at }, act.turn, act.counts);
    case 'hide':
      return hideReason(state, round, act.turn, act.reason);
    case 'question':
      return changed({ ...state, round: { ...round, question: act.question } });
    case 'decide':
      return decide(state, { round, at }, { option: act.option, by: act.by }, map);
    case 'next':
      return nextItem(state, round, map, at);
  }
}

/** Only whole attempts are compared: somebody who stopped halfway did not choose otherwise. */
function bring(state: SessionState, by: string, moves: readonly string[], map: StoryMap | null): Outcome {
  if (state.begun) return refused('late');
  if (state.setup.shape !== 'compare' || state.setup.agenda !== null) return refused('not-possible');
  if (map?.standing(moves)?.ended !== true) return refused('not-possible');
  return changed({ ...state, brought: withEntry(state.brought, by, moves) });
}

function begin(state: SessionState, at: number, map: StoryMap | null): Outcome {
  if (state.begun) return refused('late');
  const { shape } = state.setup;
  // Who left before the beginning took along what they brought.
  const here = new Set(present(state).map(({ id }) => id));
  const brought = new Map([...state.brought].filter(([id]) => here.has(id)));
  const begun = { ...state, begun: true, brought };
  if (shape === 'method') return changed(inPhase(begun, phasesOf(state), 0, map, at));
  if (map === null) return refused('not-possible');
  if (shape === 'together') return changed({ ...begun, round: roundAt(begun, map.standing([]), at) });
  const agenda = state.setup.agenda ?? agendaOf([...brought.values()].map((moves) => map.turns(moves).turns));
  const [first] = agenda;
  if (first === undefined) return refused('not-now');
  const compared = { ...begun, agenda, moves: first.moves };
  return changed({ ...compared, round: roundOfItem(compared, first, map, at) });
}

function extend(state: SessionState, minutes: number, at: number): Outcome {
  const { phase, round } = state;
  if (phase !== null)
    return changed({ ...state, phase: { ...phase, ends: extended(phase.ends, minutes, at) } });
  if (round === null) return refused('not-now');
  const longer: Round = { ...round, ends: extended(round.ends, minutes, at) };
  return changed({ ...state, round: longer });
}

/** After somebody is gone nobody may be waiting for them. */
function settled(outcome: Outcome, at: number): Outcome {
  return outcome.ok ? changed(withoutWaiting(outcome.value, at)) : outcome;
}
