import type { AgendaItem } from './agenda.ts';
import type { MethodId } from './methods/list.ts';

/**
 * `together`: the group is the klantmanager and sails one course. `compare`: its members played before and talk
 * about where they parted. `method`: guided phases, about a played course or a case of the group's own.
 */
export const SHAPES = ['together', 'compare', 'method'] as const;
export type Shape = (typeof SHAPES)[number];

/** What is decided before anybody joins, and never changes. */
export interface Setup {
  readonly shape: Shape;
  /** Null for a case of the group's own, of which nothing is kept. */
  readonly story: SessionStory | null;
  /** In a lecture hall nobody's name is shown to anybody but the facilitator. */
  readonly hall: boolean;
  /** One screen and no telephones: the facilitator counts hands. */
  readonly hands: boolean;
  /** Whole minutes for talking about a decision; the end is soft. */
  readonly minutes: number;
  readonly method: MethodId | null;
  /** The course that a method is about; null for `together` and `compare`, and for a case of the group's own. */
  readonly course: BroughtCourse | null;
  /** What a lecturer's assignment disagreed on. Null where members bring their own attempts, or nothing is compared. */
  readonly agenda: readonly AgendaItem[] | null;
}

export interface SessionStory {
  readonly scenario: string;
  /** Hash of the edition. */
  readonly edition: string;
  /** Decides the order of the options on every screen. */
  readonly seed: number;
}

/** A course that was played before, and the decision that the group looks at. */
export interface BroughtCourse {
  readonly moves: readonly string[];
  /** How many of those moves lead to the decision. What came after them is told once everybody has committed. */
  readonly before: number;
}

/** More than a lecture hall holds, and few enough to tell everybody at once. */
export const MOST_PEOPLE = 400;
