import type { SaidLine } from './graph.ts';

/** A passage that was played to its end: what it says, where it arrives, and what it took. */
export interface Arrival {
  readonly lines: readonly SaidLine[];
  /** Numbers of the keys of the choices on offer, and of what they say; none at an end. */
  readonly keys: readonly number[];
  readonly offered: readonly number[];
  readonly steps: number;
}

/** How far a passage had come when it was between two lines: so many lines, in so many steps. */
export interface Waypoint {
  readonly key: string;
  readonly said: number;
  readonly steps: number;
}

interface Passed {
  readonly at: Waypoint;
  readonly arrival: Arrival;
}

/**
 * Places between two lines where passages have been. Many choices lead to the same next question; what is
 * said and offered there is played for the first of them only, and the others join it. Those that come
 * together do so after about as many choices, so places of long ago are forgotten: that costs nothing but time.
 */
export class Waypoints {
  readonly #limits: { readonly lines: number; readonly steps: number };
  #recent = new Map<string, Passed>();
  #old = new Map<string, Passed>();

  constructor(limits: { readonly lines: number; readonly steps: number }) {
    this.#limits = limits;
  }

  forgetOld(): void {
    this.#old = this.#recent;
    this.#recent = new Map();
  }

  note(passed: readonly Waypoint[], arrival: Arrival): void {
    for (const at of passed) if (!this.#recent.has(at.key)) this.#recent.set(at.key, { at, arrival });
  }

  /** How a passage that has come this far will arrive; null where none went on from here, or it would be too long. */
  join(here: Waypoint, said: readonly SaidLine[]): Arrival | null {
    const known = this.#recent.get(here.key) ?? this.#old.get(here.key);
    if (known === undefined) return null;
    const { at, arrival } = known;
    const steps = here.steps + arrival.steps - at.steps;
    const lines = [...said, ...arrival.lines.slice(at.said)];
    return steps > this.#limits.steps || lines.length > this.#limits.lines
      ? null
      : { ...arrival, lines, steps };
  }
}
