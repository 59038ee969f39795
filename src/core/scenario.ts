import type { ArgumentKind } from '../profession/arguments.ts';
import type { Role } from '../profession/roles.ts';
import type { Place } from './vocabulary.ts';

/** How a character is drawn. Names of heads, beards, glasses and outfits are those of the art; colours are hex. */
export interface Look {
  readonly head: string;
  readonly beard?: string | undefined;
  readonly glasses?: string | undefined;
  readonly skin: string;
  readonly hair: string;
  readonly outfit: string;
  readonly cloth: string;
  readonly cloth2?: string | undefined;
  readonly trousers?: string | undefined;
}

/** `authority` is what a public body or a court said, where that is no article of law itself. */
export const REFERENCE_KINDS = ['law', 'authority', 'profession', 'research'] as const;

/** What a why or a hard floor rests on. `checked` is the day on which somebody last read it (ISO). */
export interface Reference {
  readonly kind: (typeof REFERENCE_KINDS)[number];
  readonly title: string;
  readonly place?: string | undefined;
  readonly checked?: string | undefined;
  readonly url?: string | undefined;
}

/** Everything about a scenario that is neither a sentence nor a consequence. See stories/README.md. */
export interface Manifest {
  readonly id: string;
  /** Expected playing time in whole minutes. */
  readonly minutes: number;
  /** The day of the law text on which the scenario is written (ISO), in Dutch law "peildatum". */
  readonly lawDate: string;
  readonly languages: readonly string[];
  /** Numbers of the ten tasks, 1–10, that the scenario exercises. */
  readonly tasks: readonly number[];
  /** `hears` is plain for somebody to whom everything has to be said in plain language. */
  readonly cast: Readonly<Record<string, { readonly look: Look; readonly hears?: 'plain' | undefined }>>;
  readonly places: readonly Place[];
  readonly references: Readonly<Record<string, Reference>>;
  /** Per option id the references its why rests on; an option without any is craft. */
  readonly grounds: Readonly<Record<string, readonly string[]>>;
  /** Per option of a dilemma the sorts of argument that speak for it, the weightiest first. */
  readonly arguments: Readonly<Record<string, readonly ArgumentKind[]>>;
  /** Per hard floor the reference it rests on. */
  readonly floors: Readonly<Record<string, string>>;
  /** How often every path lets a role be observed, for all roles or for those named; 3 for all without it. */
  readonly observations?: number | Readonly<Partial<Record<Role, number>>> | undefined;
}

/** A story compiled to ink's JSON format; only core/ink.ts looks inside. */
export type CompiledStory = Readonly<Record<string, unknown>>;

/** One published version of a scenario. Equal hash means equal play and equal scores. */
export interface Edition {
  readonly hash: string;
  readonly manifest: Manifest;
  readonly story: CompiledStory;
}
