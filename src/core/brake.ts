import type { InkLimits } from './ink.ts';

/** What of a running story the brake looks at. */
export interface Strain {
  readonly callstackDepth: number;
  readonly outputStream: readonly unknown[];
  readonly evaluationStack: readonly unknown[];
}

export class LimitReached extends Error {
  constructor(limit: keyof InkLimits, allowed: number) {
    super(`more than ${allowed} ${limit} between two choices`);
  }
}

/** Stops endless loops, recursion and growing strings at a limit instead of the tab. */
export class Brake {
  readonly #limits: InkLimits;
  #steps = 0;
  /** Parts of the line that is being put together that were measured, and their length. */
  #parts = 0;
  #length = 0;

  constructor(limits: InkLimits) {
    this.#limits = limits;
  }

  release(): void {
    this.#steps = 0;
  }

  /** Before every step: what ink does in one step is small as long as what it works on is. */
  step({ callstackDepth, outputStream, evaluationStack }: Strain): void {
    this.#steps += 1;
    this.hold('steps', this.#steps);
    this.hold('depth', callstackDepth);
    this.hold('lineParts', outputStream.length);
    this.hold('textLength', lengthOf(evaluationStack.at(-1)));
    // ink rebuilds the line at every step to look for glue, so one long line costs as much as a loop.
    this.hold('textLength', this.#lengthOfLine(outputStream));
  }

  hold(limit: keyof InkLimits, reached: number): void {
    if (reached > this.#limits[limit]) throw new LimitReached(limit, this.#limits[limit]);
  }

  /** A step adds to the line or takes back from it; only in the second case is it measured anew. */
  #lengthOfLine(outputStream: readonly unknown[]): number {
    if (outputStream.length < this.#parts) {
      this.#parts = 0;
      this.#length = 0;
    }
    for (; this.#parts < outputStream.length; this.#parts += 1) {
      this.#length += lengthOf(outputStream[this.#parts]);
    }
    return this.#length;
  }
}

/** Length of a text among ink's values; 0 for everything else. */
function lengthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('value' in value)) return 0;
  return typeof value.value === 'string' ? value.value.length : 0;
}
