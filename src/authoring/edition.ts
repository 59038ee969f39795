import type { CompiledStory, Edition, Manifest } from '../core/scenario.ts';
import { canonicalJson, digestOf } from './digest.ts';

/** To be raised by whoever changes what a tag means or how a score follows from choices. */
export const SCORING_VERSION = 1;

/** Another version of ink's runtime may play the same story differently. */
const ENGINE = 'inkjs 2.4.0';

/** Twelve hex digits: enough to never meet two editions of one scenario, short enough to read out. */
const HASH_LENGTH = 12;

/** Publishes a story under the hash of everything that decides how it plays and scores; texts are not in it. */
export function makeEdition(story: CompiledStory, manifest: Manifest): Edition {
  const published = canonicalJson({ scoring: SCORING_VERSION, engine: ENGINE, story, manifest });
  return { hash: digestOf(published, HASH_LENGTH), manifest, story };
}
