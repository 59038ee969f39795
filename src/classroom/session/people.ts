import { readPseudonym, sameName } from '../names.ts';
import type { SessionEvent } from './acts.ts';
import { changed, type Outcome, refused, withEntry, withoutEntry } from './outcome.ts';
import { MOST_PEOPLE } from './setup.ts';
import { type Person, present, type SessionState } from './state.ts';

/** The first who joins is the facilitator. Whoever left comes back as who they were; whoever was removed does not. */
export function join(state: SessionState, by: string, typed: string, plays: boolean): Outcome {
  const before = state.people.get(by);
  if (before?.standing === 'removed') return refused('removed');
  const here = present(state);
  if (before?.standing !== 'here' && here.length >= MOST_PEOPLE) return refused('full');
  const name = readPseudonym(typed);
  if (name === null) return refused('bad-name');
  if (isTaken(state, name, by)) return refused('name-taken');
  const facilitator = before?.facilitator ?? state.people.size === 0;
  const consents = before?.consents ?? false;
  return withPerson(state, { id: by, name, standing: 'here', facilitator, plays, consents });
}

/** Of oneself always, of others by a facilitator: a name that hurts somebody must not stand. */
export function rename(state: SessionState, { by }: SessionEvent, id: string, typed: string): Outcome {
  const person = state.people.get(id);
  if (person === undefined) return refused('not-here');
  if (id !== by && !facilitates(state, by)) return refused('not-facilitator');
  const name = readPseudonym(typed);
  if (name === null) return refused('bad-name');
  if (isTaken(state, name, id)) return refused('name-taken');
  return withPerson(state, { ...person, name });
}

/** No facilitator can be removed: who was appointed later must not push out who began. */
export function remove(state: SessionState, id: string): Outcome {
  const person = state.people.get(id);
  if (person === undefined || person.standing === 'removed') return refused('not-here');
  return person.facilitator ? refused('not-possible') : gone(state, person, 'removed');
}

export function leave(state: SessionState, by: string): Outcome {
  const person = state.people.get(by);
  return person === undefined ? refused('not-here') : gone(state, person, 'left');
}

/** Under the name one had: if somebody else took it meanwhile, one comes in anew. */
export function comeBack(state: SessionState, by: string): Outcome {
  const person = state.people.get(by);
  if (person === undefined) return refused('not-here');
  return person.standing === 'here' ? changed(state) : join(state, by, person.name, person.plays);
}

export function appoint(state: SessionState, id: string): Outcome {
  const person = state.people.get(id);
  if (person?.standing !== 'here') return refused('not-here');
  return withPerson(state, { ...person, facilitator: true });
}

/**
 * A facilitator may be gone for good. When more than half of the others who are here would have somebody, that
 * one is a facilitator too; nobody loses anything by it.
 */
export function support(state: SessionState, by: string, id: string | null): Outcome {
  if (id !== null && state.people.get(id)?.standing !== 'here') return refused('not-here');
  const given = id === null ? withoutEntry(state.support, by) : withEntry(state.support, by, id);
  const others = present(state).filter(({ facilitator }) => !facilitator);
  const behind = others.filter((other) => given.get(other.id) === id);
  const person = id === null ? undefined : state.people.get(id);
  if (person === undefined || 2 * behind.length <= others.length)
    return changed({ ...state, support: given });
  return withPerson({ ...state, support: new Map() }, { ...person, facilitator: true });
}

export function facilitates(state: SessionState, id: string): boolean {
  return state.people.get(id)?.facilitator === true;
}

function isTaken(state: SessionState, name: string, by: string): boolean {
  const same = sameName(name);
  return present(state).some((person) => person.id !== by && sameName(person.name) === same);
}

/** A part that somebody had is nobody's once they are gone. */
function gone(state: SessionState, person: Person, standing: 'left' | 'removed'): Outcome {
  const { bringer, observer } = state.parts;
  const parts = {
    bringer: bringer === person.id ? null : bringer,
    observer: observer === person.id ? null : observer,
  };
  const given = withoutEntry(state.support, person.id);
  return withPerson({ ...state, parts, support: given }, { ...person, standing });
}

function withPerson(state: SessionState, person: Person): Outcome {
  return changed({ ...state, people: withEntry(state.people, person.id, person) });
}
