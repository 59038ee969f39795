import type { Language } from '../core/texts.ts';

/** A file as text; `path` is only what findings call it. */
export interface TextFile {
  readonly path: string;
  /** Null when there is no such file. */
  readonly text: string | null;
}

/** Everything a scenario is made of, read from wherever it is kept. */
export interface ScenarioFiles {
  /** The name of its folder. */
  readonly id: string;
  readonly story: TextFile;
  readonly manifest: TextFile;
  readonly languages: Readonly<Record<Language, TextFile>>;
  readonly plans: readonly TextFile[];
  /** Why warnings may stay; most scenarios need no such file. */
  readonly warnings: TextFile;
}
