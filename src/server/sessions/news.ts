import type { SessionState } from '../../classroom/session/state.ts';
import { ownView, sharedView } from '../../classroom/session/visible.ts';

/** A session as it was at one moment: what all see is written out once, however many there are. */
export class News {
  readonly state: SessionState;
  readonly #head: string;
  readonly #withoutOwn: Uint8Array;

  constructor(state: SessionState, now: number) {
    this.state = state;
    this.#head = `data: {"shared":${JSON.stringify(sharedView(state))},"now":${now}`;
    this.#withoutOwn = bytesOf(`${this.#head}}\n\n`);
  }

  /** What is one person's own, as text; the same text where nothing of it changed. */
  own(person: string): string {
    return JSON.stringify(ownView(this.state, person));
  }

  /** One event of a stream, with what is somebody's own or, where that is what they have, without. */
  event(own: string | null): Uint8Array {
    return own === null ? this.#withoutOwn : bytesOf(`${this.#head},"own":${own}}\n\n`);
  }
}

const encoder = new TextEncoder();

function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}
