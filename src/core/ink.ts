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
  readonly stringLength: number;
  readonly lineParts: number;
  readonly lines: number;
}

export const INK_LIMITS: InkLimits = {
  steps: 20_000,
  depth: 200,
  stringLength: 20_000,
  lineParts: 2_000,
  lines: 200,
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
  readonly #story: BoundedStory;
  readonly #limits: InkLimits;
  readonly #globals: readonly string[];

  private constructor(story: BoundedStory, globals: readonly string[], limits: InkLimits) {
    this.#story = story;
    this.#globals = globals;
    this.#limits = limits;
  }

  static open(compiled: CompiledStory, limits: InkLimits = INK_LIMITS): Result<InkRun, InkFault> {
    try {
      const story = new BoundedStory({ ...compiled }, limits);
      // Only a story outside the subset draws lots; a fixed seed keeps even that one repeatable.
      story.state.storySeed = 1;
      return ok(new InkRun(story, globalNames(compiled), limits));
    } catch (error) {
      return err({ code: 'unreadable-story', reason: reasonOf(error) });
    }
  }

  advance(): Result<InkPassage, InkFault> {
    const lines: InkLine[] = [];
    try {
      this.#story.forgetSteps();
      while (this.#story.canContinue) {
        const text = (this.#story.Continue() ?? '').trim();
        const tags = this.#story.currentTags ?? [];
        // Knot tags before a condition arrive on an empty line: the tags count, the emptiness does not.
        if (text !== '' || tags.length > 0) lines.push({ text, tags, values: this.#values() });
        if (lines.length > this.#limits.lines) throw new LimitReached('lines', this.#limits.lines);
      }
      const choices = this.#story.currentChoices.map(({ text, tags }) => ({
        text: text.trim(),
        tags: tags ?? [],
      }));
      return ok({ lines, choices });
    } catch (error) {
      return err(faultOf(error));
    }
  }

  choose(position: number): Result<null, InkFault> {
    try {
      this.#story.forgetSteps();
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

/** inkjs with a brake: endless loops, recursion and growing strings stop at a limit instead of the tab. */
class BoundedStory extends Story {
  readonly #limits: InkLimits;
  #steps = 0;

  constructor(compiled: Record<string, unknown>, limits: InkLimits) {
    super(compiled);
    this.#limits = limits;
  }

  forgetSteps(): void {
    this.#steps = 0;
  }

  override ContinueSingleStep(): boolean {
    this.#steps += 1;
    const { steps, depth, stringLength, lineParts } = this.#limits;
    if (this.#steps > steps) throw new LimitReached('steps', steps);
    if (this.state.callstackDepth > depth) throw new LimitReached('depth', depth);
    if (this.state.outputStream.length > lineParts) throw new LimitReached('lineParts', lineParts);
    const top: unknown = this.state.evaluationStack.at(-1);
    if (holdsLongString(top, stringLength)) throw new LimitReached('stringLength', stringLength);
    return super.ContinueSingleStep();
  }
}

function holdsLongString(value: unknown, longest: number): boolean {
  if (typeof value !== 'object' || value === null || !('value' in value)) return false;
  return typeof value.value === 'string' && value.value.length > longest;
}

function faultOf(error: unknown): InkFault {
  const code = error instanceof LimitReached ? 'limit-reached' : 'runtime-error';
  return { code, reason: reasonOf(error) };
}

/** ink reports one error a line with a heading of its own; the first says what is wrong. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 300) : String(error).slice(0, 300);
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
