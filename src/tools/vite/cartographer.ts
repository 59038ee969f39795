import type { Atlas } from '../../core/atlas.ts';
import { drawAtlas } from '../../core/atlas-drawing.ts';
import { BOUNDS, explore } from '../../core/explore/explore.ts';
import type { Edition } from '../../core/scenario.ts';

/** What is handed to a worker; `milliseconds` is how long it may look. */
export interface Commission {
  readonly edition: Pick<Edition, 'hash' | 'story'>;
  readonly milliseconds: number;
}

/** Looks at every path of a story and draws its atlas. Takes seconds, so it runs in cartographer.mjs. */
export function surveyed({ edition, milliseconds }: Commission): Atlas {
  const graph = explore(edition.story, () => performance.now(), { ...BOUNDS, milliseconds });
  return drawAtlas(graph, edition.hash);
}
