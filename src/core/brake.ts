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

  constructor(limits: InkLimits) {
    this.#limits = limits;
  }

  /** Taken since the last release. */
  get steps(): number {
    return this.#steps;
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
    this.hold('textLength', lengthOfLine(outputStream));
  }

  hold(limit: keyof InkLimits, reached: number): void {
    if (reached > this.#limits[limit]) throw new LimitReached(limit, this.#limits[limit]);
  }
}

/** Measured anew at every step: glue replaces parts, so what was measured before may be gone. Lines are short. */
function lengthOfLine(outputStream: readonly unknown[]): number {
  let length = 0;
  for (const part of outputStream) length += lengthOf(part);
  return length;
}

/** Length of a text among ink's values; 0 for everything else. */
function lengthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('value' in value)) return 0;
  return typeof value.value === 'string' ? value.value.length : 0;
}
