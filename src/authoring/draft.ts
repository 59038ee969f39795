import type { Proof } from '../core/analysis/proof.ts';
import type { StoryGraph } from '../core/explore/graph.ts';
import type { CompiledStory, Edition, Manifest } from '../core/scenario.ts';
import type { Language, LanguageFile } from '../core/texts.ts';
import type { ScenarioFiles } from './files.ts';
import type { SourceLine } from './source.ts';
import type { Walk } from './walk.ts';

/** A scenario under review, as far as it could be read: what a rule looks at. */
export interface Draft {
  readonly files: ScenarioFiles;
  readonly source: readonly SourceLine[];
  readonly manifest: Manifest | null;
  /** Only there when the story compiles and the manifest can be read. */
  readonly edition: Edition | null;
  readonly texts: ReadonlyMap<Language, LanguageFile>;
  /** What was met while playing: on every path where there is a proof, otherwise on some. Null without an edition. */
  readonly walk: Walk | null;
  /** What follows from every path; null for a sketch, and for what does not compile. */
  readonly proof: Proof | null;
  /** The day on which this is looked at (ISO); null where it does not matter. */
  readonly today: string | null;
  readonly released: Release | null;
}

/** An earlier version that people have played. */
export interface Release {
  readonly story: CompiledStory;
  readonly graph: StoryGraph;
}
