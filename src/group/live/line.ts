import type { SharedView } from '../../classroom/session/visible.ts';
import { type AskProblem, addressOf, ask } from '../../client/ask.ts';
import { type SessionAnswer, type SessionChange, type SessionNews, sharedAfter } from '../../wire/session.ts';
import { isPassing } from './passing.ts';
import { waitBefore } from './waiting.ts';

/**
 * `lost`: tried again and again. `gone`: the server said no, and nothing is tried any more. `offline` tells that
 * the device itself has no connection.
 */
export type Standing =
  | { readonly kind: 'connecting' | 'live' }
  | { readonly kind: 'lost'; readonly offline: boolean }
  | { readonly kind: 'gone'; readonly problem: AskProblem };

interface LineNeeds {
  readonly session: string;
  readonly onAnswer: (answer: SessionAnswer) => void;
  readonly onNews: (news: SessionNews) => void;
  readonly onStanding: (standing: Standing) => void;
}

/** In milliseconds: how long a page may have been hidden, or an act without its news, before it is looked again. */
const PATIENCE = 2_500;

/**
 * The line over which a session arrives: first the whole of it, then whatever is new. A browser's own way of
 * trying again waits too long and does not tell why, so this one tries by itself, and asks in the ordinary way
 * where the line does not open: even without one the screen stays nearly up to date.
 */
export class Line {
  readonly #needs: LineNeeds;
  #source: EventSource | null = null;
  #tries = 0;
  #timer = 0;
  #expecting = 0;
  #number = 0;
  #closed = false;
  #hiddenSince: number | null = null;

  constructor(needs: LineNeeds) {
    this.#needs = needs;
    addEventListener('online', this.#again);
    addEventListener('offline', this.#lose);
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#needs.onStanding({ kind: 'connecting' });
    void this.#look().catch(reportError);
  }

  close(): void {
    this.#closed = true;
    this.#hangUp();
    clearTimeout(this.#timer);
    clearTimeout(this.#expecting);
    removeEventListener('online', this.#again);
    removeEventListener('offline', this.#lose);
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  /** An act was done as this number: its news has to come, or the line is dead without knowing it. */
  expect(number: number): void {
    clearTimeout(this.#expecting);
    this.#expecting = window.setTimeout(() => {
      if (this.#number < number) this.#again();
    }, PATIENCE);
  }

  readonly #again = (): void => {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#tries = 0;
    this.#hangUp();
    void this.#look().catch(reportError);
  };

  readonly #lose = (): void => {
    this.#hangUp();
    this.#needs.onStanding({ kind: 'lost', offline: true });
    this.#later();
  };

  readonly #onVisible = (): void => {
    if (document.visibilityState === 'hidden') this.#hiddenSince = performance.now();
    else if (this.#hiddenSince !== null && performance.now() - this.#hiddenSince > PATIENCE) this.#again();
  };

  async #look(): Promise<void> {
    const answer = await ask<SessionAnswer>('GET', `/sessions/${this.#needs.session}`);
    if (this.#closed) return;
    if (answer.ok) {
      this.#number = Math.max(this.#number, answer.value.shared.number);
      this.#needs.onAnswer(answer.value);
      if (this.#source === null) this.#listen();
    } else if (isPassing(answer.error)) {
      this.#lost();
    } else {
      this.#hangUp();
      this.#needs.onStanding({ kind: 'gone', problem: answer.error });
    }
  }

  #listen(): void {
    const source = new EventSource(addressOf(`/sessions/${this.#needs.session}/live`));
    this.#source = source;
    source.onopen = () => {
      this.#tries = 0;
      this.#needs.onStanding({ kind: 'live' });
    };
    let shared: SharedView | null = null;
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const change: SessionChange = JSON.parse(data);
      shared = sharedAfter(shared, change.shared);
      this.#number = Math.max(this.#number, shared.number);
      this.#needs.onNews({ ...change, shared });
    };
    source.onerror = () => {
      if (this.#source === source) this.#lost();
    };
  }

  #lost(): void {
    this.#hangUp();
    this.#needs.onStanding({ kind: 'lost', offline: !navigator.onLine });
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    const wait = waitBefore(this.#tries, Math.random());
    this.#tries += 1;
    this.#timer = window.setTimeout(() => void this.#look().catch(reportError), wait);
  }

  #hangUp(): void {
    this.#source?.close();
    this.#source = null;
  }
}
