import type { Language } from '../core/texts.ts';
import type { Assigned } from './saves/save.ts';

/** What an assignment asks of a playing; given to the game by who knows classes. */
export interface Task {
  readonly assigned: Assigned;
  /** As it stands in the address of the playing, behind `assignment=`. */
  readonly address: string;
  readonly title: string;
  /** Whether a reason is asked for at a dilemma, whatever the player's own preference is. */
  readonly reasons: boolean;
  /** The language of the conversation; null where the player chooses. */
  readonly language: Language | null;
  /** Whether the first finished attempt is the one that is discussed. */
  readonly firstCounts: boolean;
  /** When the debrief opens, in milliseconds since 1970; null where it is open. */
  readonly debriefFrom: number | null;
}
