import { compileInk } from '../../src/authoring/compile.ts';
import { type Replay, replay } from '../../src/core/replay.ts';
import type { CompiledStory, Edition, Manifest } from '../../src/core/scenario.ts';

const MANIFEST: Manifest = {
  id: 'fixture',
  minutes: 5,
  lawDate: '2026-07-01',
  languages: ['nl'],
  tasks: [1],
  cast: {},
  places: ['office'],
  references: {},
  grounds: {},
  arguments: {},
  floors: {},
};

/** A compiled fixture; a fixture that does not compile is a mistake in the test. */
export function storyOf(ink: string): CompiledStory {
  const { story, findings } = compileInk(ink, 'fixture.ink');
  if (story === null) throw new Error(`the fixture does not compile: ${JSON.stringify(findings)}`);
  return story;
}

export function editionOf(ink: string): Edition {
  return { hash: 'f1c7e0', manifest: MANIFEST, story: storyOf(ink) };
}

export function play(ink: string, moves: readonly string[] = [], seed = 0): Replay {
  return replay(editionOf(ink), { seed, moves });
}
