/** All scenarios, each part a chunk of its own that is loaded on use. Made by the plugin in stories.ts. */
declare module 'virtual:laveren/scenarios' {
  export interface ScenarioParts {
    edition(): Promise<import('../../core/scenario.ts').Edition>;
    /** What is read while playing. Rejects for a language the scenario does not have. */
    texts(
      language: import('../../core/texts.ts').Language,
    ): Promise<import('../../core/texts.ts').StoryTexts>;
    /** What is read afterwards. Rejects for a language the scenario does not have. */
    debrief(
      language: import('../../core/texts.ts').Language,
    ): Promise<import('../../core/texts.ts').DebriefTexts>;
    /** The drawn parts of the scenario's people. */
    people(): Promise<import('../../game/picture/types.ts').PersonParts>;
    /** Every place of the story and every way between them, for looking back. */
    atlas(): Promise<import('../../core/atlas.ts').Atlas>;
    /** What every option shows of the roles, to score many attempts without playing them. */
    key(): Promise<import('../../core/key.ts').ScoringKey>;
  }

  /** Per scenario id. */
  export const scenarios: Readonly<Record<string, ScenarioParts>>;
}

/** What a list of scenarios shows, small enough to be in the first page. */
declare module 'virtual:laveren/library' {
  export interface LibraryEntry {
    readonly id: string;
    /** Expected playing time in whole minutes. */
    readonly minutes: number;
    /** Numbers of the tasks, 1–10. */
    readonly tasks: readonly number[];
    readonly languages: readonly import('../../core/texts.ts').Language[];
    readonly title: Readonly<Record<import('../../core/texts.ts').Language, string>>;
    readonly summary: Readonly<Record<import('../../core/texts.ts').Language, string>>;
  }

  /** In the order of their ids. */
  export const library: readonly LibraryEntry[];
}
