import { INK_LIMITS } from '../brake.ts';
import { type InkBookmark, type InkChoice, type InkFault, type InkPassage, InkRun } from '../ink.ts';
import type { Option } from '../moment.ts';
import type { CompiledStory } from '../scenario.ts';
import { readOption, readSigns } from '../tags.ts';
import type { Bound, Passage, SaidLine, StoryEdge, StoryGraph, StoryNode } from './graph.ts';
import { type MergeKey, mergeKeyOf } from './mergeKey.ts';
import { type Arrival, type Waypoint, Waypoints } from './waypoints.ts';

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
  return new Search(opened.value, mergeKey ?? mergeKeyOf(story), bounds.steps).run(now, bounds);
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

/** One passage while it is played: where it has been, and what it joins. */
class Way {
  readonly passed: Waypoint[] = [];
  joined: Arrival | null = null;
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
  readonly #waypoints: Waypoints;
  #frontier: Frontier[] = [];

  constructor(run: InkRun, mergeKey: MergeKey, steps: number) {
    this.#run = run;
    this.#mergeKey = mergeKey;
    this.#waypoints = new Waypoints({ lines: INK_LIMITS.lines, steps });
  }

  run(now: () => number, bounds: Bounds): StoryGraph {
    const start = now();
    const opening = this.#arrive(null);
    let bound: Bound | null = null;
    while (this.#frontier.length > 0 && bound === null) {
      const round = this.#frontier;
      this.#frontier = [];
      this.#waypoints.forgetOld();
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
    const chosen = this.#run.take(state, position);
    return chosen.ok ? this.#arrive(from) : { lines: [], to: null, fault: chosen.error };
  }

  #arrive(from: StoryNode['from']): Passage {
    const way = new Way();
    const played = this.#run.advance((lines, steps) => this.#joins(way, lines, steps));
    if (!played.ok) return { lines: [], to: null, fault: played.error };
    const arrival = way.joined ?? this.#arrivalOf(played.value);
    this.#waypoints.note(way.passed, arrival);
    const to = this.#numbers.get(nameOf(arrival)) ?? this.#found(arrival, played.value.choices, from);
    return { lines: this.#linesOf(arrival.lines), to, fault: null };
  }

  /** Whether what is said and offered from between two lines onwards is known from an earlier passage. */
  #joins(way: Way, lines: readonly SaidLine[], steps: number): boolean {
    const key = this.#mergeKey.ofPlace(this.#run.memory(), way.passed.length === 0);
    if (key === null) return false;
    const here: Waypoint = { key, said: lines.length, steps };
    const arrival = this.#waypoints.join(here, lines);
    way.joined = arrival !== null && this.#numbers.has(nameOf(arrival)) ? arrival : null;
    if (way.joined === null) way.passed.push(here);
    return way.joined !== null;
  }

  #arrivalOf({ lines, choices }: InkPassage): Arrival {
    const keys = this.#mergeKey.ofChoices(this.#run.memory(), () => this.#run.bookmark());
    const offered = choices.map(({ text, tags }) => this.#keyNumber(`${text}#${tags.join('#')}`));
    return { lines, keys: keys.map((key) => this.#keyNumber(key)), offered, steps: this.#run.steps };
  }

  #found(arrival: Arrival, choices: readonly InkChoice[], from: StoryNode['from']): number {
    const { decision, dilemma, ending } = readSigns(arrival.lines);
    const options = choices.map((choice) => this.#optionOf(choice.text, choice.tags));
    const ended = options.length === 0;
    const number = this.#nodes.push({
      decision: ended ? null : decision,
      dilemma: !ended && dilemma,
      ending: ended ? ending : null,
      options,
      edges: [],
      from,
    });
    this.#numbers.set(nameOf(arrival), number - 1);
    if (!ended) {
      for (const { source } of this.#run.memory().pending) this.#points.add(source);
      this.#frontier.push({ number: number - 1, state: this.#run.bookmark(), keys: arrival.keys });
    }
    return number - 1;
  }

  #keyNumber(key: string): number {
    const known = this.#keys.get(key) ?? this.#keys.size;
    this.#keys.set(key, known);
    return known;
  }

  /** Stories say the same things on many paths; each is kept once. */
  #linesOf(lines: readonly SaidLine[]): readonly SaidLine[] {
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

/** The name of a decision is told by the lines before it, so places that are named differently stay apart. */
function nameOf({ lines, keys, offered }: Arrival): string {
  const { dilemma, decision, ending } = readSigns(lines);
  if (offered.length === 0) return `end ${ending}`;
  return `${dilemma} ${decision}\n${keys.join()}\n${offered.join()}`;
}
