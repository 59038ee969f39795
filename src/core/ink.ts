import { Story } from 'inkjs';
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

/** How much a story may do between two choices. Lecturers bring their own stories, so nothing is unbounded. */
export interface InkLimits {
  readonly steps: number;
  readonly depth: number;
  /** Of a value or of the line that is being put together, in characters. */
  readonly textLength: number;
  readonly lineParts: number;
  readonly lines: number;
  readonly choices: number;
}

export const INK_LIMITS: InkLimits = {
  steps: 20_000,
  depth: 200,
  textLength: 4_000,
  lineParts: 500,
  lines: 200,
  choices: 100,
};

export type InkFaultCode = 'unreadable-story' | 'limit-reached' | 'runtime-error';

export interface InkFault {
  readonly code: InkFaultCode;
  /** Which limit, or what ink itself reports; in English, for writers. */
  readonly reason: string;
}

/** A place in a running story to which it can return; only meaningful within the run that made it. */
export type InkBookmark = Readonly<Record<string, unknown>>;

/**
 * The only door to inkjs. A run starts before the first line; `advance` plays to the next choice point,
 * `choose` takes one of the choices of the last passage by its position.
 */
export class InkRun {
  readonly #story: Story;
  readonly #brake: Brake;
  readonly #globals: readonly string[];

  private constructor(story: Story, brake: Brake, globals: readonly string[]) {
    this.#story = story;
    this.#brake = brake;
    this.#globals = globals;
  }

  static open(compiled: CompiledStory, limits: InkLimits = INK_LIMITS): Result<InkRun, InkFault> {
    try {
      const brake = new Brake(limits);
      const story = bounded(compiled, brake);
      // Only a story outside the subset draws lots; a fixed seed keeps even that one repeatable.
      story.state.storySeed = 1;
      return ok(new InkRun(story, brake, globalNames(compiled)));
    } catch (error) {
      return err({ code: 'unreadable-story', reason: reasonOf(error) });
    }
  }

  advance(): Result<InkPassage, InkFault> {
    const lines: InkLine[] = [];
    try {
      this.#brake.release();
      while (this.#story.canContinue) {
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
      return err(faultOf(error));
    }
  }

  choose(position: number): Result<null, InkFault> {
    try {
      this.#brake.release();
      this.#story.ChooseChoiceIndex(position);
      return ok(null);
    } catch (error) {
      return err(faultOf(error));
    }
  }

  bookmark(): InkBookmark {
    return JSON.parse(this.#story.state.ToJson());
  }

  returnTo(bookmark: InkBookmark): void {
    // The string form of loading breaks on text such as ", 10.000"; the object form does not.
    this.#story.state.LoadJsonObj({ ...bookmark });
  }

  #values(): Readonly<Record<string, InkValue>> {
    const values: Record<string, InkValue> = {};
    for (const name of this.#globals) {
      const value: unknown = this.#story.variablesState.$(name);
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        values[name] = value;
      }
    }
    return values;
  }
}

class LimitReached extends Error {
  constructor(limit: keyof InkLimits, allowed: number) {
    super(`more than ${allowed} ${limit} between two choices`);
  }
}

/** Stops endless loops, recursion and growing strings at a limit instead of the tab. */
class Brake {
  readonly #limits: InkLimits;
  #steps = 0;

  constructor(limits: InkLimits) {
    this.#limits = limits;
  }

  release(): void {
    this.#steps = 0;
  }

  /** Before every step: what ink does in one step is small as long as what it works on is. */
  step({ callstackDepth, outputStream, evaluationStack }: Story['state']): void {
    this.#steps += 1;
    this.hold('steps', this.#steps);
    this.hold('depth', callstackDepth);
    this.hold('lineParts', outputStream.length);
    this.hold('textLength', lengthOf(evaluationStack.at(-1)));
    // ink rebuilds the line at every step to look for glue, so one long line costs as much as a loop.
    this.hold(
      'textLength',
      outputStream.reduce((sum, part) => sum + lengthOf(part), 0),
    );
  }

  hold(limit: keyof InkLimits, reached: number): void {
    if (reached > this.#limits[limit]) throw new LimitReached(limit, this.#limits[limit]);
  }
}

/**
 * inkjs with a brake on every step. The class is made around the brake because the constructor of Story
 * already runs the global declarations, when a subclass has no fields of its own yet.
 */
function bounded(compiled: CompiledStory, brake: Brake): Story {
  class BoundedStory extends Story {
    override ContinueSingleStep(): boolean {
      brake.step(this.state);
      return super.ContinueSingleStep();
    }
  }
  return new BoundedStory({ ...compiled });
}

/** Length of a text among ink's values; 0 for everything else. */
function lengthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('value' in value)) return 0;
  return typeof value.value === 'string' ? value.value.length : 0;
}

function faultOf(error: unknown): InkFault {
  const code = error instanceof LimitReached ? 'limit-reached' : 'runtime-error';
  return { code, reason: reasonOf(error) };
}

/** What is wrong, without the advice to programmers that ink puts before it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^[\s\S]*The first issue was: /, '').slice(0, 300);
}

/** Names of the global variables, read from the container in which a compiled story declares them. */
function globalNames(compiled: CompiledStory): readonly string[] {
  const root = compiled.root;
  const named: unknown = Array.isArray(root) ? root.at(-1) : null;
  if (typeof named !== 'object' || named === null || !('global decl' in named)) return [];
  const declarations: unknown = named['global decl'];
  if (!Array.isArray(declarations)) return [];
  return declarations.flatMap((instruction: unknown) =>
    typeof instruction === 'object' && instruction !== null && 'VAR=' in instruction
      ? [String(instruction['VAR='])]
      : [],
  );
}
