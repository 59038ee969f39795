import { canonicalJson, digestOf } from '../core/digest.ts';
import type { CompiledStory, Edition, Manifest } from '../core/scenario.ts';
import { SCORING_VERSION } from '../core/score.ts';

/** Another version of ink's runtime may play the same story differently. */
const ENGINE = 'inkjs 2.4.0';

/** Twelve hex digits: enough to never meet two editions of one scenario, short enough to read out. */
const HASH_LENGTH = 12;

/** Publishes a story under the hash of everything that decides how it plays and scores; texts are not in it. */
export function makeEdition(story: CompiledStory, manifest: Manifest): Edition {
  const published = canonicalJson({ scoring: SCORING_VERSION, engine: ENGINE, story, manifest });
  return { hash: digestOf(published, HASH_LENGTH), manifest, story };
}
