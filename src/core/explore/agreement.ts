import { INK_LIMITS } from '../brake.ts';
import { type InkPassage, InkRun } from '../ink.ts';
import type { CompiledStory } from '../scenario.ts';
import { readOption } from '../tags.ts';
import type { Passage, StoryGraph, StoryNode } from './graph.ts';

/** What random walks through the story itself found of a graph. */
export type Agreement =
  | { readonly agrees: true; readonly steps: number }
  | {
      readonly agrees: false;
      readonly moves: readonly string[];
      readonly expected: string;
      readonly found: string;
    };

/** Longer walks are cut off: a story may go round for ever. */
const LONGEST = 300;

/**
 * The check on the search itself. Walks play the story without merging anything and compare what is said
 * and offered with the graph; a merge of states that were not equal shows as a difference. `seed` decides
 * the walks, so a difference can be found again.
 */
export function agreesWithReplay(
  graph: StoryGraph,
  story: CompiledStory,
  walks: number,
  seed: number,
  steps: number = INK_LIMITS.steps,
): Agreement {
  const opened = InkRun.open(story, { ...INK_LIMITS, steps }, []);
  if (!opened.ok) return compare([], textOf(graph, graph.opening), opened.error.reason, 0);
  const run = opened.value;
  const start = run.bookmark();
  const draw = drawFrom(seed);
  let taken = 0;
  // A story that breaks or ends before its first choice has one walk.
  const different = (nodeOf(graph, graph.opening)?.edges.length ?? 0) === 0 ? 1 : walks;
  for (let walk = 0; walk < different; walk += 1) {
    run.returnTo(start);
    const moves: string[] = [];
    let passage: Passage = graph.opening;
    for (let step = 0; step < LONGEST; step += 1) {
      const played = run.advance();
      const found = played.ok ? textOfPlayed(played.value) : played.error.reason;
      const compared = compare(moves, textOf(graph, passage), found, taken);
      if (!compared.agrees) return compared;
      const node = nodeOf(graph, passage);
      if (node === null || node.edges.length === 0) break;
      const position = Math.floor(draw() * node.edges.length);
      const edge = node.edges[position];
      if (edge === undefined) throw new Error('a walk drew an option that is not there');
      moves.push(edge.move);
      taken += 1;
      if (!run.choose(position).ok) break;
      passage = edge;
    }
  }
  return { agrees: true, steps: taken };
}

function compare(moves: readonly string[], expected: string, found: string, steps: number): Agreement {
  return expected === found ? { agrees: true, steps } : { agrees: false, moves, expected, found };
}

function nodeOf({ nodes }: StoryGraph, { to }: Passage): StoryNode | null {
  return to === null ? null : (nodes[to] ?? null);
}

function textOf(graph: StoryGraph, passage: Passage): string {
  const node = nodeOf(graph, passage);
  if (node === null) return passage.fault?.reason ?? '';
  const offered = node.options.map(({ id, text }) => `* ${text} #${id}`);
  return [...passage.lines.map(sayingOf), ...offered].join('\n');
}

function textOfPlayed({ lines, choices }: InkPassage): string {
  const offered = choices.map((choice) => {
    const { id, text } = readOption(choice);
    return `* ${text} #${id}`;
  });
  return [...lines.map(sayingOf), ...offered].join('\n');
}

const sayingOf = ({ text, tags }: { readonly text: string; readonly tags: readonly string[] }): string =>
  `${text} #${tags.join('#')}`;

/** Mulberry32: small, well spread, and the same on every machine. */
function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
