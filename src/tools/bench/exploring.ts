import { performance } from 'node:perf_hooks';
import { compileInk } from '../../authoring/compile.ts';
import { explore } from '../../core/explore/explore.ts';
import { type Figure, milliseconds } from './figure.ts';
import { fullAttempt } from './scenario.ts';
import { hubStory, syntheticStory } from './synthetic-story.ts';

const STORIES: readonly { readonly name: string; readonly ink: string; readonly goal: string }[] = [
  { name: '25 × 3, lag 6', ink: syntheticStory({ decisions: 25, options: 3, lag: 6 }), goal: '1 s' },
  { name: '50 × 4, lag 4', ink: syntheticStory({ decisions: 50, options: 4, lag: 4 }), goal: '1 s' },
  { name: 'hub of 10 topics', ink: hubStory(10), goal: '1 s' },
  { name: '60 × 3, lag 8', ink: syntheticStory({ decisions: 60, options: 3, lag: 8 }), goal: '10 s' },
];

/** How long it takes to explore every path of made-up stories of a known shape, and of our own. */
export async function exploring(): Promise<readonly Figure[]> {
  const madeUp = STORIES.map(({ name, ink, goal }) => {
    const { story } = compileInk(ink, `${name}.ink`);
    if (story === null) throw new Error(`the made-up story "${name}" does not compile`);
    return { name, story, goal };
  });
  const { edition } = fullAttempt();
  const own = { name: edition.manifest.id, story: edition.story, goal: '' };
  return [...madeUp, own].map(({ name, story, goal }) => {
    const started = performance.now();
    const { nodes } = explore(story, () => performance.now());
    const took = performance.now() - started;
    return { name: `exploring ${name}: ${nodes.length} states`, value: milliseconds(took), goal, runs: 1 };
  });
}
