import { INK_LIMITS, type InkBookmark, type InkFault, type InkPassage, InkRun } from '../ink.ts';
import type { Option } from '../moment.ts';
import type { CompiledStory } from '../scenario.ts';
import { readOption, readSigns } from '../tags.ts';
import type { Bound, Passage, SaidLine, StoryEdge, StoryGraph, StoryNode } from './graph.ts';
import { type MergeKey, mergeKeyOf } from './mergeKey.ts';

/** How much a search may cost. Whatever it has found by then is real, but nothing is proven. */
export interface Bounds {
  readonly states: number;
  readonly milliseconds: number;
  /** Instructions of ink between two choices. */
  readonly steps: number;
}

export const BOUNDS: Bounds = { states: 50_000, milliseconds: 60_000, steps: INK_LIMITS.steps };

/**
 * Plays a story on every path. States that cannot differ in what follows are played once, nearest to the
 * opening first, so the way by which a node was found is a shortest one. A story that breaks breaks on its
 * own edge, and the search goes on. `now` gives milliseconds from any fixed moment.
 */
export function explore(
  story: CompiledStory,
  now: () => number,
  bounds: Bounds = BOUNDS,
  mergeKey?: MergeKey,
): StoryGraph {
  const opened = InkRun.open(story, { ...INK_LIMITS, steps: bounds.steps }, [], true);
  if (!opened.ok) return nothing(opened.error);
  return new Search(opened.value, mergeKey ?? mergeKeyOf(story)).run(now, bounds);
}

const nothing = (fault: InkFault): StoryGraph => ({
  nodes: [],
  opening: { lines: [], to: null, fault },
  bound: null,
  visited: new Set(),
});

interface Found extends StoryNode {
  readonly edges: StoryEdge[];
}

/** A node that still has to be played on: how to return to it, and what decides what each choice does. */
interface Frontier {
  readonly number: number;
  readonly state: InkBookmark;
  /** Numbers of the keys of its choices. */
  readonly keys: readonly number[];
}

/** One search; lives as long as it takes. */
class Search {
  readonly #run: InkRun;
  readonly #mergeKey: MergeKey;
  readonly #nodes: Found[] = [];
  readonly #numbers = new Map<string, number>();
  /** Keys are long and come back often, so each is written down once and known by its number. */
  readonly #keys = new Map<string, number>();
  readonly #passages: (Passage | undefined)[] = [];
  readonly #said = new Map<string, readonly SaidLine[]>();
  readonly #options = new Map<string, Option>();
  readonly #points = new Set<string>();
  #frontier: Frontier[] = [];

  constructor(run: InkRun, mergeKey: MergeKey) {
    this.#run = run;
    this.#mergeKey = mergeKey;
  }

  run(now: () => number, bounds: Bounds): StoryGraph {
    const start = now();
    const opening = this.#arrive(null);
    let bound: Bound | null = null;
    while (this.#frontier.length > 0 && bound === null) {
      const round = this.#frontier;
      this.#frontier = [];
      for (const place of round) {
        if (this.#nodes.length > bounds.states) bound = 'states';
        if (now() - start > bounds.milliseconds) bound = 'time';
        if (bound !== null) break;
        this.#expand(place);
      }
    }
    const visited = new Set([...this.#run.visited(), ...this.#points]);
    return { nodes: this.#nodes, opening, bound, visited };
  }

  #expand({ number, state, keys }: Frontier): void {
    const node = this.#nodes[number];
    if (node === undefined) throw new Error('a node is played on that was never found');
    for (const [position, option] of node.options.entries()) {
      const key = keys[position] ?? 0;
      const passage = this.#passages[key] ?? this.#take(state, position, { node: number, edge: position });
      this.#passages[key] = passage;
      node.edges.push({ move: moveOf(node.options, position), option, ...passage });
    }
  }

  #take(state: InkBookmark, position: number, from: StoryNode['from']): Passage {
    this.#run.returnTo(state);
    const chosen = this.#run.choose(position);
    return chosen.ok ? this.#arrive(from) : { lines: [], to: null, fault: chosen.error };
  }

  #arrive(from: StoryNode['from']): Passage {
    const passage = this.#run.advance();
    if (!passage.ok) return { lines: [], to: null, fault: passage.error };
    return { lines: this.#linesOf(passage.value), to: this.#numberOf(passage.value, from), fault: null };
  }

  #numberOf({ lines, choices }: InkPassage, from: StoryNode['from']): number {
    const signs = readSigns(lines);
    // The name of a decision is told by the lines before it, so places that are named differently stay apart.
    const name = choices.length === 0 ? `end ${signs.ending}` : `${signs.dilemma} ${signs.decision}`;
    const memory = this.#run.memory();
    const keys =
      choices.length === 0
        ? []
        : this.#mergeKey(memory, () => this.#run.bookmark()).map((key) => this.#keyNumber(key));
    const offered = choices.map(({ text, tags }) => this.#keyNumber(`${text}#${tags.join('#')}`));
    const key = `${name}\n${keys.join()}\n${offered.join()}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const options = choices.map((choice) => this.#optionOf(choice.text, choice.tags));
    const ended = options.length === 0;
    const number = this.#nodes.push({
      decision: ended ? null : signs.decision,
      dilemma: !ended && signs.dilemma,
      ending: ended ? signs.ending : null,
      options,
      edges: [],
      from,
    });
    this.#numbers.set(key, number - 1);
    if (!ended) {
      for (const { source } of memory.pending) this.#points.add(source);
      this.#frontier.push({ number: number - 1, state: this.#run.bookmark(), keys });
    }
    return number - 1;
  }

  #keyNumber(key: string): number {
    const known = this.#keys.get(key) ?? this.#keys.size;
    this.#keys.set(key, known);
    return known;
  }

  /** Stories say the same things on many paths; each is kept once. */
  #linesOf({ lines }: InkPassage): readonly SaidLine[] {
    const key = lines.map(({ text, tags }) => `${text}#${tags.join('#')}`).join('\n');
    const known = this.#said.get(key) ?? lines.map(({ text, tags }) => ({ text, tags }));
    this.#said.set(key, known);
    return known;
  }

  #optionOf(text: string, tags: readonly string[]): Option {
    const key = `${text}#${tags.join('#')}`;
    const known = this.#options.get(key) ?? readOption({ text, tags });
    this.#options.set(key, known);
    return known;
  }
}

function moveOf(options: readonly Option[], position: number): string {
  const id = options[position]?.id ?? '';
  return id !== '' && options.findIndex((option) => option.id === id) === position ? id : `#${position}`;
}
