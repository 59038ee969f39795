import { Story } from 'inkjs';
import { Brake, INK_LIMITS, type InkLimits, LimitReached } from './brake.ts';
import { globalNames } from './globals.ts';
import { type InkMemory, memoryOf } from './memory.ts';
import type { Result } from './result.ts';
import { err, ok } from './result.ts';
import type { CompiledStory } from './scenario.ts';

/** One printed line with its raw tags, and the values of the global variables when it was said. */
export interface InkLine {
  readonly text: string;
  readonly tags: readonly string[];
  readonly values: Readonly<Record<string, InkValue>>;
}

export interface InkChoice {
  readonly text: string;
  readonly tags: readonly string[];
}

/** All that is said up to the next choice point; without choices the story has ended. */
export interface InkPassage {
  readonly lines: readonly InkLine[];
  readonly choices: readonly InkChoice[];
}

export type InkValue = string | number | boolean;

export type InkFaultCode = 'unreadable-story' | 'limit-reached' | 'runtime-error';

export interface InkFault {
  readonly code: InkFaultCode;
  /** Which limit, or what ink itself reports; in English, for writers. */
  readonly reason: string;
}

/**
 * A place in a running story to which it can return, in the words of ink's own save format; only
 * meaningful within the edition that made it.
 */
export interface InkBookmark {
  readonly visitCounts: Readonly<Record<string, number>>;
  readonly turnIndices: Readonly<Record<string, number>>;
  readonly turnIdx: number;
  readonly storySeed: number;
  readonly previousRandom: number;
  readonly currentChoices: readonly unknown[];
}

/**
 * The only door to inkjs. A run starts before the first line; `advance` plays to the next choice point,
 * `choose` takes one of the choices of the last passage by its position.
 */
export class InkRun {
  readonly #compiled: CompiledStory;
  readonly #brake: Brake;
  readonly #told: readonly string[];
  readonly #visited = new Set<string>();
  readonly #noting: boolean;
  #story: BoundedStory;
  /** Set by a fault: inkjs is then left in the middle of a step, and only a new story is sound again. */
  #broken = false;

  private constructor(compiled: CompiledStory, brake: Brake, told: readonly string[], noting: boolean) {
    this.#compiled = compiled;
    this.#brake = brake;
    this.#told = told;
    this.#noting = noting;
    this.#story = BoundedStory.open(compiled, brake, noting);
  }

  /**
   * `told` are the variables of which every line tells the value; `noting` keeps what `visited` gives, which
   * costs time at every step.
   */
  static open(
    compiled: CompiledStory,
    limits: InkLimits = INK_LIMITS,
    told: readonly string[] = globalNames(compiled),
    noting = false,
  ): Result<InkRun, InkFault> {
    try {
      return ok(new InkRun(compiled, new Brake(limits), told, noting));
    } catch (error) {
      return err({ code: 'unreadable-story', reason: reasonOf(error) });
    }
  }

  /** `stops` is asked between two lines, with the lines so far and the steps they took; yes ends the passage. */
  advance(
    stops: (lines: readonly InkLine[], steps: number) => boolean = () => false,
  ): Result<InkPassage, InkFault> {
    const lines: InkLine[] = [];
    try {
      this.#brake.release();
      while (this.#story.canContinue) {
        if (lines.length > 0 && stops(lines, this.#brake.steps)) return ok({ lines, choices: [] });
        const text = (this.#story.Continue() ?? '').trim();
        const tags = this.#story.currentTags ?? [];
        // Knot tags before a condition arrive on an empty line: the tags count, the emptiness does not.
        if (text !== '' || tags.length > 0) lines.push({ text, tags, values: this.#values() });
        this.#brake.hold('lines', lines.length);
      }
      const choices = this.#story.currentChoices.map(({ text, tags }) => ({
        text: text.trim(),
        tags: tags ?? [],
      }));
      this.#brake.hold('choices', choices.length);
      return ok({ lines, choices });
    } catch (error) {
      return err(this.#faultOf(error));
    }
  }

  choose(position: number): Result<null, InkFault> {
    try {
      this.#brake.release();
      this.#story.ChooseChoiceIndex(position);
      return ok(null);
    } catch (error) {
      return err(this.#faultOf(error));
    }
  }

  bookmark(): InkBookmark {
    const { flows, ...rest } = JSON.parse(this.#story.state.ToJson());
    const { callstack, currentChoices, choiceThreads = {} } = flows.DEFAULT_FLOW;
    // A save forgets which choices are only there for when there is no other, and would offer them.
    const { generatedChoices } = this.#story.state;
    const offered = currentChoices.filter(
      (_: unknown, at: number) => !generatedChoices[at]?.isInvisibleDefault,
    );
    // The older form of a save, without flows and without what was just said: inkjs loads it in half the time.
    return { ...rest, callstackThreads: callstack, outputStream: [], currentChoices: offered, choiceThreads };
  }

  returnTo(bookmark: InkBookmark): void {
    if (this.#broken) {
      this.#noteVisits();
      this.#story = BoundedStory.open(this.#compiled, this.#brake, this.#noting);
      this.#broken = false;
    }
    // The string form of loading breaks on text such as ", 10.000"; the object form does not.
    this.#story.state.LoadJsonObj({ ...bookmark });
  }

  /** Returns and chooses at once: with the other choices left behind, inkjs has far less to load. */
  take(bookmark: InkBookmark, position: number): Result<null, InkFault> {
    this.returnTo({ ...bookmark, currentChoices: bookmark.currentChoices.slice(position, position + 1) });
    return this.choose(0);
  }

  /** Of the last passage. */
  get steps(): number {
    return this.#brake.steps;
  }

  memory(): InkMemory {
    return memoryOf(this.#story.state);
  }

  /** Paths of the containers of the compiled story in which this run has been, however often it returned. */
  visited(): ReadonlySet<string> {
    this.#noteVisits();
    return this.#visited;
  }

  #noteVisits(): void {
    for (const container of this.#story.visited ?? []) this.#visited.add(container.path.toString());
  }

  #faultOf(error: unknown): InkFault {
    this.#broken = true;
    const code = error instanceof LimitReached ? 'limit-reached' : 'runtime-error';
    return { code, reason: reasonOf(error) };
  }

  #values(): Readonly<Record<string, InkValue>> {
    const values: Record<string, InkValue> = {};
    for (const name of this.#told) {
      const value: unknown = this.#story.variablesState.$(name);
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        values[name] = value;
      }
    }
    return values;
  }
}

type Container = Story['mainContentContainer'];

/**
 * inkjs with a brake on every step. The constructor of Story already runs the global declarations, when a
 * subclass has no fields of its own yet; those few steps are held by the brake that is being put on. One
 * class for all stories, because a class for each would keep the engine from ever warming up.
 */
class BoundedStory extends Story {
  static #opening: Brake | null = null;
  readonly #brake: Brake;
  /** Where this story has been; null where nobody asks. */
  readonly visited: Set<Container> | null;
  #here: Container | null = null;

  private constructor(compiled: CompiledStory, brake: Brake, noting: boolean) {
    super({ ...compiled });
    this.#brake = brake;
    this.visited = noting ? new Set() : null;
  }

  static open(compiled: CompiledStory, brake: Brake, noting: boolean): BoundedStory {
    brake.release();
    BoundedStory.#opening = brake;
    try {
      const story = new BoundedStory(compiled, brake, noting);
      // Only a story outside the subset draws lots; a fixed seed keeps even that one repeatable.
      story.state.storySeed = 1;
      return story;
    } finally {
      BoundedStory.#opening = null;
    }
  }

  override ContinueSingleStep(): boolean {
    const opening = BoundedStory.#opening;
    (opening ?? this.#brake).step(this.state);
    if (opening === null && this.visited !== null) this.#noteVisit(this.visited);
    return super.ContinueSingleStep();
  }

  #noteVisit(visited: Set<Container>): void {
    const container = this.#pointed;
    if (container === null || container === this.#here) return;
    this.#here = container;
    visited.add(container);
  }

  get #pointed(): Container | null {
    return this.state.callStack.currentElement.currentPointer.container;
  }
}

/** What is wrong, without the advice to programmers that ink puts before it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^[\s\S]*The first issue was: /, '').slice(0, 300);
}
