import type { Competence } from '../profession/competences.ts';
import type { Evidence } from '../profession/levels.ts';
import type { Role } from '../profession/roles.ts';
import type { ByWorld } from '../profession/worlds.ts';
import type { InkValue } from './ink.ts';
import type { Mood, Place, Pose } from './vocabulary.ts';

/** One line of the story. `text` is Dutch; another language is looked up by `id` and filled with `values`. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly values: Readonly<Record<string, InkValue>>;
  /** Who speaks or thinks; null is the narrator. */
  readonly who: string | null;
  /** Whom `mood` and `pose` belong to: the speaker, or the person a narrator's line is about. */
  readonly shows: string | null;
  readonly mood: Mood | null;
  readonly pose: Pose | null;
  readonly place: Place | null;
  readonly enters: string | null;
  readonly exits: string | null;
  /** True when it is thought and not said: shown in the debrief only. */
  readonly thought: boolean;
}

/** One option of a decision. `shifts` are −2 … +2 a world. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly evidence: Readonly<Partial<Record<Role, Evidence>>>;
  /** Per role the letter of the indicator in the scoring key on which its evidence rests, where one is named. */
  readonly indicators: Readonly<Partial<Record<Role, string>>>;
  readonly shifts: ByWorld<number>;
  /** Name of the hard floor that this option breaks, if it does. */
  readonly floor: string | null;
  readonly competences: readonly Competence[];
}

export interface Decision {
  readonly name: string;
  /** True when the writer claims that no option serves all four worlds at least as well as another. */
  readonly dilemma: boolean;
  /** What is on offer here and now, in the order of the screen. */
  readonly options: readonly Option[];
}

/** What is said between two choices, and the choice it leads to; without a decision the story has ended. */
export interface Moment {
  readonly lines: readonly Line[];
  readonly decision: Decision | null;
  /** Name of the ending that this moment is, if it is one. */
  readonly ending: string | null;
  /** The option taken here, null where the player still has to choose. */
  readonly chosen: Option | null;
  /** Ids that were taken here and then taken back, in the order of time. */
  readonly reconsidered: readonly string[];
}
