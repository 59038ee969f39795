import type { SessionState } from '../../classroom/session/state.ts';
import { ownView, sharedView } from '../../classroom/session/visible.ts';

/** Some part of what all see, as JSON, and the number of the event since which it is so. */
interface Part {
  readonly text: string;
  readonly since: number;
}

type Parts = ReadonlyMap<string, Part>;

/**
 * A session as it was at one moment. What all see is written out once for everybody, and of that only what a page
 * does not have yet: the reasons of a whole hall, decision after decision, need not come again with every choice.
 */
export class News {
  readonly state: SessionState;
  readonly #parts: Parts;
  /** Those of the decision that the group is at; null where it is at none. */
  readonly #round: Parts | null;
  /** The number of the event since which the group is at this decision, or at none. */
  readonly #roundSince: number;
  readonly #now: number;
  readonly #heads = new Map<number, string>();
  readonly #withoutOwn = new Map<number, Uint8Array>();

  constructor(state: SessionState, now: number, before: News | null) {
    const { round, ...rest } = sharedView(state);
    const { number } = state;
    this.state = state;
    this.#now = now;
    this.#parts = partsOf(rest, number, before === null ? null : before.#parts);
    const same = before !== null && before.state.round?.number === round?.number;
    this.#round = round === null ? null : partsOf(round, number, same ? before.#round : null);
    this.#roundSince = same ? before.#roundSince : number;
  }

  /** What is one person's own, as text; the same text where nothing of it changed. */
  own(person: string): string {
    return JSON.stringify(ownView(this.state, person));
  }

  /**
   * One event of a stream, for a page that has what was there at event number `from` (−1: nothing), with what is
   * somebody's own or, where that is what they have, without.
   */
  event(from: number, own: string | null): Uint8Array {
    if (own !== null) return bytesOf(`${this.#head(from)},"own":${own}}\n\n`);
    const made = this.#withoutOwn.get(from) ?? bytesOf(`${this.#head(from)}}\n\n`);
    this.#withoutOwn.set(from, made);
    return made;
  }

  #head(from: number): string {
    const known = this.#heads.get(from);
    if (known !== undefined) return known;
    const fields = changed(this.#parts, from);
    const round = this.#changedRound(from);
    if (round !== null) fields.push(`"round":${round}`);
    const head = `data: {"shared":{${fields.join()}},"now":${this.#now}`;
    this.#heads.set(from, head);
    return head;
  }

  #changedRound(from: number): string | null {
    const anew = this.#roundSince > from;
    if (this.#round === null) return anew ? 'null' : null;
    const fields = changed(this.#round, anew ? -1 : from);
    if (fields.length === 0) return null;
    return `{${anew ? '' : `"number":${this.#round.get('number')?.text},`}${fields.join()}}`;
  }
}

/** A part that reads the same as before is as old as it was. */
function partsOf(whole: object, number: number, before: Parts | null): Parts {
  return new Map(
    Object.entries(whole).map(([name, value]) => {
      const text = JSON.stringify(value);
      const there = before?.get(name);
      return [name, there?.text === text ? there : { text, since: number }];
    }),
  );
}

function changed(parts: Parts, from: number): string[] {
  return [...parts].flatMap(([name, { text, since }]) => (since > from ? [`"${name}":${text}`] : []));
}

const encoder = new TextEncoder();

function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}
