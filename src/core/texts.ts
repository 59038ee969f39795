/** The languages a scenario can be read in; a manifest says which of them it has. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language the stories themselves are written in. */
export const SOURCE_LANGUAGE: Language = 'nl';

/** What a language says about a scenario while it is played. */
export interface StoryTexts {
  readonly title: string;
  /** A few sentences for the library. */
  readonly summary: string;
  /** What the player may know beforehand, in the order of the page. */
  readonly dossier: readonly DossierEntry[];
  /** Per cast id. The player has no entry: they are addressed, not named. */
  readonly cast: Readonly<Record<string, CastTexts>>;
  /** Per place id of the vocabulary. */
  readonly places: Readonly<Record<string, string>>;
  /** Per id of a line or an option. Empty in the source language, where the story holds them. */
  readonly lines: Readonly<Record<string, string>>;
}

/** What a language says about a scenario once it has been played; loaded with the debrief, not before. */
export interface DebriefTexts {
  /** Per name of a decision or dilemma. */
  readonly decisions: Readonly<Record<string, DecisionTexts>>;
  /** Per option id: which world it serves, who pays, what the profession says. */
  readonly why: Readonly<Record<string, string>>;
  /** Per name of an ending. */
  readonly endings: Readonly<Record<string, EndingTexts>>;
}

/** One file in `locales/<language>/stories/`. */
export interface LanguageFile extends StoryTexts, DebriefTexts {
  /**
   * Per key of a text (see authoring/strings) the first 8 hex digits of the SHA-256 of the Dutch it was
   * translated from, so that a later change in the Dutch is noticed. Kept by the tool; empty in Dutch.
   */
  readonly of: Readonly<Record<string, string>>;
}

export interface DossierEntry {
  readonly label: string;
  readonly text: string;
}

export interface CastTexts {
  readonly name: string;
  readonly role: string;
}

export interface DecisionTexts {
  readonly title: string;
  /** Only for a dilemma: what makes it one, for the debrief. */
  readonly background?: string | undefined;
  /** Questions for a group. */
  readonly questions?: readonly string[] | undefined;
}

export interface EndingTexts {
  readonly title: string;
  readonly text: string;
  /** Who pays for it. */
  readonly pays: string;
}

/** The part of a language file that a playing needs. */
export function storyTextsOf({ title, summary, dossier, cast, places, lines }: LanguageFile): StoryTexts {
  return { title, summary, dossier, cast, places, lines };
}

/** The part of a language file that a debrief needs besides. */
export function debriefTextsOf({ decisions, why, endings }: LanguageFile): DebriefTexts {
  return { decisions, why, endings };
}
