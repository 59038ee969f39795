/** Makes what one listener gets; null where it has got that already. */
export type Compose = () => Uint8Array | null;

/** What is done once a page reads, and once it is gone. */
export interface Life {
  begins(listener: Listener): void;
  ends(listener: Listener): void;
}

const HEARTBEAT = new TextEncoder().encode(': \n\n');

/**
 * One page that follows a session. It gets the newest there is whenever it can take something, and never what was
 * new before that: a slow network skips, holds nobody up, and costs no memory.
 */
export class Listener {
  readonly person: string;
  readonly body: ReadableStream<Uint8Array>;
  readonly #compose: Compose;
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  /** True while the page could take something and nothing new was there. */
  #waits = false;
  #isRead = false;
  #left = false;
  readonly #life: Life;

  constructor(person: string, compose: Compose, life: Life) {
    this.person = person;
    this.#compose = compose;
    this.#life = life;
    this.body = new ReadableStream(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        pull: () => {
          this.#open();
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

  /** A sign of life, for proxies that close what is silent. */
  beat(): void {
    if (this.#waits) this.#send(HEARTBEAT);
  }

  close(): void {
    if (this.#left) return;
    this.#leave();
    this.#controller?.close();
  }

  /** The answer to a HEAD is never read. */
  #open(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    this.#life.begins(this);
  }

  #send(bytes: Uint8Array | null): void {
    if (bytes === null || this.#left) return;
    this.#waits = false;
    this.#controller?.enqueue(bytes);
  }

  #leave(): void {
    if (this.#left) return;
    this.#left = true;
    if (this.#isRead) this.#life.ends(this);
  }
}
