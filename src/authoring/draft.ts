import type { Edition, Manifest } from '../core/scenario.ts';
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
  /** What was met while playing; null without an edition. */
  readonly walk: Walk | null;
}
