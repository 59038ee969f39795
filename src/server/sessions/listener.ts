import type { Living } from '../live/pulse.ts';

/** Makes what one listener gets; null where it has got that already. */
export type Compose = () => Uint8Array | null;

/** What is done once a page reads; the answer is what is done once it is gone. */
export type Arrival = (listener: Listener) => () => void;

const HEARTBEAT = new TextEncoder().encode(': \n\n');

/**
 * One page that follows a session. It gets the newest there is whenever it can take something, and never what was
 * new before that: a slow network skips, holds nobody up, and costs no memory.
 */
export class Listener implements Living {
  readonly person: string;
  readonly body: ReadableStream<Uint8Array>;
  readonly #compose: Compose;
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  /** True while the page could take something and nothing new was there. */
  #waits = false;
  readonly #arrive: Arrival;
  #depart: (() => void) | null = null;
  #left = false;

  constructor(person: string, compose: Compose, arrive: Arrival) {
    this.person = person;
    this.#compose = compose;
    this.#arrive = arrive;
    this.body = new ReadableStream(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        pull: () => {
          // The answer to a HEAD is never read.
          this.#depart ??= this.#arrive(this);
          this.#waits = true;
          this.offer();
        },
        cancel: () => this.#leave(),
      },
      // Nothing is made before it can be sent.
      { highWaterMark: 0 },
    );
  }

  /** There may be something new. */
  offer(): void {
    if (this.#waits) this.#send(this.#compose());
  }

  beat(): void {
    if (this.#waits) this.#send(HEARTBEAT);
  }

  end(): void {
    if (this.#left) return;
    this.#leave();
    this.#controller?.close();
  }

  #send(bytes: Uint8Array | null): void {
    if (bytes === null || this.#left) return;
    this.#waits = false;
    this.#controller?.enqueue(bytes);
  }

  #leave(): void {
    if (this.#left) return;
    this.#left = true;
    this.#depart?.();
  }
}
