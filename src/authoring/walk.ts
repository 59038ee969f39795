import { InkRun } from '../core/ink.ts';
import type { Option } from '../core/moment.ts';
import type { Edition } from '../core/scenario.ts';
import { parseTag, readOption } from '../core/tags.ts';

/** A choice point as it was met once: its names, what was on offer, and the first way that led to it. */
export interface Offer {
  /** Values of the #decision: and #dilemma: tags on the lines before it, each once. */
  readonly names: readonly string[];
  readonly options: readonly Option[];
  /** Ids of the choices that led here. */
  readonly moves: readonly string[];
}

export interface Break {
  readonly moves: readonly string[];
  readonly reason: string;
}

export interface Walk {
  readonly offers: readonly Offer[];
  readonly breaks: readonly Break[];
  /** Ways to ends that no #ending: names. */
  readonly namelessEnds: readonly (readonly string[])[];
  readonly endings: ReadonlySet<string>;
}

/** A walk stops after this many steps, or earlier when it has long met nothing new; the more a story has, the later. */
const STEPS = 3_000;
const patience = (known: number): number => 50 + 10 * known;
const LONGEST = 200;

/** A story that breaks does so at a limit, which takes time; a few times is enough to know. */
const BREAKS = 3;

/**
 * Plays a story over and over, each time taking what was taken least, and notes what was on offer. It
 * samples: what it meets is real, what it does not meet may still be there.
 */
export function walk(edition: Edition, steps = STEPS): Walk {
  const opened = InkRun.open(edition.story);
  if (!opened.ok) return { ...NOTHING, breaks: [{ moves: [], reason: opened.error.reason }] };
  const notes = new Notes();
  const start = opened.value.bookmark();
  for (
    let done = 0, lastNews = 0;
    done < steps && done - lastNews < patience(notes.size()) && notes.broken < BREAKS;
  ) {
    const known = notes.size();
    opened.value.returnTo(start);
    done += playOnce(opened.value, notes);
    if (notes.size() > known) lastNews = done;
  }
  return notes.walk();
}

const NOTHING: Walk = { offers: [], breaks: [], namelessEnds: [], endings: new Set() };

/** Gives the number of steps it took. */
function playOnce(run: InkRun, notes: Notes): number {
  const moves: string[] = [];
  for (let step = 1; step <= LONGEST; step += 1) {
    const passage = run.advance();
    if (!passage.ok) {
      notes.broke(moves, passage.error.reason);
      return step;
    }
    const tags = passage.value.lines.flatMap((line) => line.tags.map(parseTag));
    const options = passage.value.choices.map(readOption);
    if (options.length === 0) {
      notes.ended(
        moves,
        tags.filter(({ key }) => key === 'ending').map(({ value }) => value),
      );
      return step;
    }
    const names = tags.filter(({ key }) => key === 'decision' || key === 'dilemma').map(({ value }) => value);
    notes.offered({ names: [...new Set(names)], options, moves: [...moves] });
    const position = notes.leastTaken(options);
    const chosen = run.choose(position);
    moves.push(options[position]?.id ?? '');
    if (!chosen.ok) {
      notes.broke(moves, chosen.error.reason);
      return step;
    }
  }
  return LONGEST;
}

/** What has been met so far; lives as long as one walk. */
class Notes {
  readonly #offers = new Map<string, Offer>();
  readonly #taken = new Map<string, number>();
  readonly #breaks = new Map<string, Break>();
  readonly #namelessEnds = new Map<string, readonly string[]>();
  readonly #endings = new Set<string>();

  offered(offer: Offer): void {
    const key = `${offer.names.join()}: ${offer.options.map(({ id }) => id).join()}`;
    if (!this.#offers.has(key)) this.#offers.set(key, offer);
  }

  /** Position of the option that was taken least, and notes that it is taken again; the first one if equal. */
  leastTaken(options: readonly Option[]): number {
    const counts = options.map(({ id }) => this.#taken.get(id) ?? 0);
    const position = counts.indexOf(Math.min(...counts));
    this.#taken.set(options[position]?.id ?? '', (counts[position] ?? 0) + 1);
    return position;
  }

  /** How often the story broke. */
  broken = 0;

  broke(moves: readonly string[], reason: string): void {
    this.broken += 1;
    if (!this.#breaks.has(reason)) this.#breaks.set(reason, { moves: [...moves], reason });
  }

  ended(moves: readonly string[], endings: readonly string[]): void {
    for (const ending of endings) this.#endings.add(ending);
    const last = moves.at(-1) ?? '';
    if (endings.length === 0 && !this.#namelessEnds.has(last)) this.#namelessEnds.set(last, [...moves]);
  }

  /** Grows whenever something new is met. */
  size(): number {
    return this.#offers.size + this.#breaks.size + this.#namelessEnds.size + this.#endings.size;
  }

  walk(): Walk {
    return {
      offers: [...this.#offers.values()],
      breaks: [...this.#breaks.values()],
      namelessEnds: [...this.#namelessEnds.values()],
      endings: this.#endings,
    };
  }
}
