import type { Line } from './moment.ts';
import { type Mood, PLAYER, type Place, type Pose } from './vocabulary.ts';

/** Somebody on stage and how they look at this moment. */
export interface Presence {
  readonly who: string;
  readonly mood: Mood;
  readonly pose: Pose;
}

/** What is to be seen while a line is said. The others stand in the order in which they came in. */
export interface Scene {
  readonly place: Place | null;
  readonly people: readonly Presence[];
  /** Who speaks, null for the narrator. */
  readonly speaker: string | null;
}

export const EMPTY_SCENE: Scene = { place: null, people: [], speaker: null };

/**
 * The scene once this line is said. A new place clears the stage of everybody but the player, who does not
 * bring along what their hands were doing: no telephone from the office comes to the waterside.
 */
export function sceneAfter(before: Scene, line: Line): Scene {
  const moved = line.place !== null && line.place !== before.place;
  let people = moved ? before.people.flatMap(comesAlong) : before.people;
  if (!people.some(({ who }) => who === PLAYER)) people = [...people, arrival(PLAYER)];
  for (const who of [line.enters, line.shows]) {
    if (who !== null && !people.some((person) => person.who === who)) people = [...people, arrival(who)];
  }
  const looks = people.map((person) =>
    person.who === (line.shows ?? line.enters)
      ? { ...person, mood: line.mood ?? person.mood, pose: line.pose ?? person.pose }
      : person,
  );
  return {
    place: line.place ?? before.place,
    people: looks.filter(({ who }) => who !== line.exits),
    speaker: line.thought ? null : line.who,
  };
}

/** The scenes of a moment's spoken lines, one a line; thoughts are not to be seen. */
export function scenesOf(before: Scene, lines: readonly Line[]): readonly Scene[] {
  const scenes: Scene[] = [];
  for (const line of lines) {
    if (!line.thought) scenes.push(sceneAfter(scenes.at(-1) ?? before, line));
  }
  return scenes;
}

function comesAlong(person: Presence): readonly Presence[] {
  return person.who === PLAYER ? [{ ...person, pose: 'neutral' }] : [];
}

const arrival = (who: string): Presence => ({ who, mood: 'calm', pose: 'neutral' });
