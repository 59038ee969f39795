import type { InkFault } from '../ink.ts';
import type { Line, Option } from '../moment.ts';
import { readLine } from '../tags.ts';

/**
 * Every way through a story, with places that cannot be told apart from there on drawn once. A path
 * through the graph is an attempt, and its edges say what the player reads on it.
 */
export interface StoryGraph {
  /** The first is where the story opens; it is empty only if the story breaks before its first choice. */
  readonly nodes: readonly StoryNode[];
  readonly opening: Passage;
  /** Null when everything has been seen; otherwise what ended the search, and nothing is proven. */
  readonly bound: Bound | null;
  /** Paths of the containers of the compiled story that were entered, and of the choice points met. */
  readonly visited: ReadonlySet<string>;
}

export type Bound = 'states' | 'time';

/** A choice point or an end. */
export interface StoryNode {
  /** The tags before it name it; null where no tag does. */
  readonly decision: string | null;
  readonly dilemma: boolean;
  readonly ending: string | null;
  /** What is on offer, in the order of ink; empty at an end. Ids may be missing in ink that is not ours. */
  readonly options: readonly Option[];
  /** One per option; empty where the search stopped before it looked. */
  readonly edges: readonly StoryEdge[];
  /** The last step of a shortest way here; null for the opening. */
  readonly from: { readonly node: number; readonly edge: number } | null;
}

export interface StoryEdge extends Passage {
  /** The option's id, or its position as `#0` where it has none of its own. */
  readonly move: string;
  readonly option: Option;
}

/** What is said between two choices, as ink gives it, and where it leads. */
export interface Passage {
  readonly lines: readonly SaidLine[];
  /** Number of the node; null where the story breaks. */
  readonly to: number | null;
  readonly fault: InkFault | null;
}

export interface SaidLine {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A shortest list of moves to a node. */
export function witnessOf({ nodes }: StoryGraph, number: number): readonly string[] {
  const moves: string[] = [];
  let from = nodes[number]?.from ?? null;
  while (from !== null) {
    const before = nodes[from.node];
    moves.push(before?.edges[from.edge]?.move ?? '');
    from = before?.from ?? null;
  }
  return moves.reverse();
}

/** The lines of a passage as a moment has them. Their values are not told: equal places may differ in them. */
export function linesOf({ lines }: Passage): readonly Line[] {
  return lines.map((line) => readLine({ ...line, values: {} })).filter(({ text }) => text !== '');
}

/** An end that the story reaches, and not a place where the search stopped. */
export function isEnd({ options }: StoryNode): boolean {
  return options.length === 0;
}
