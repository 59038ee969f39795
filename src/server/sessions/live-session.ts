import { sessionExpiryOf } from '../../classroom/retention.ts';
import type { RefusalCode, SessionEvent } from '../../classroom/session/acts.ts';
import { outcomeOf, sessionAfter } from '../../classroom/session/session.ts';
import type { Setup } from '../../classroom/session/setup.ts';
import { openingState, type SessionState } from '../../classroom/session/state.ts';
import type { StoryMap } from '../../classroom/session/story.ts';
import type { SessionRow } from '../store/sessions.ts';
import { type Arrival, Listener } from './listener.ts';
import { News } from './news.ts';

/** All screens get what changed at most so often; the first change after a quiet moment at once. Milliseconds. */
const PAUSE = 50;

/** With many screens or little processor, telling takes no more than a third of the time: choices come first. */
const REST = 2;

/** A telephone, a laptop, the big screen, and some windows that were forgotten. */
const MOST_PAGES = 10;

/** A session in the memory of this process: its events folded, and the pages that follow it. */
export class LiveSession {
  readonly row: SessionRow;
  readonly map: StoryMap | null;
  state: SessionState;
  /** When it was last of use to anybody. */
  used: number;
  /** Who has which token, by its hash, as far as they asked here. */
  readonly tokens = new Map<string, Promise<string | null>>();
  /** Set once it was erased. */
  gone = false;
  readonly #now: () => number;
  readonly #vain = new Map<number, RefusalCode>();
  readonly #listeners = new Set<Listener>();
  #touched: number;
  #news: News;
  #resting = false;

  constructor(row: SessionRow, map: StoryMap | null, events: readonly SessionEvent[], now: () => number) {
    this.row = row;
    this.map = map;
    this.state = openingState(setupOf(row));
    this.used = now();
    this.#touched = row.touched;
    this.#now = now;
    this.#fold(events);
    this.#news = new News(this.state, now(), null);
  }

  /** Takes in what comes next; what is there already, or would leave a gap, changes nothing. */
  take(events: readonly SessionEvent[]): void {
    const before = this.state.number;
    this.#fold(events);
    if (this.state.number === before) return;
    this.used = this.#now();
    if (this.#resting) return;
    this.#resting = true;
    // What was written with the same commit is taken in by then.
    setImmediate(() => this.#tell());
  }

  /** Why an event that was taken in changed nothing; null where it changed something. */
  vain(number: number): RefusalCode | null {
    return this.#vain.get(number) ?? null;
  }

  /** When it is deleted if nothing happens any more. */
  until(): number {
    return sessionExpiryOf({ touched: this.#touched, keptDays: this.row.kept_days });
  }

  /** What a page that follows gets as Server-Sent Events: `SessionChange`, the first of them whole. */
  listen(person: string, arrive: Arrival): ReadableStream<Uint8Array> {
    const listener = new Listener(person, this.#composing(person), (page) => {
      const others = [...this.#listeners].filter((one) => one.person === person);
      if (others.length >= MOST_PAGES) others[0]?.end();
      if (!this.#resting) this.#refresh();
      this.#listeners.add(page);
      const depart = arrive(page);
      return () => {
        this.#listeners.delete(page);
        this.used = this.#now();
        depart();
      };
    });
    return listener.body;
  }

  listeners(): number {
    return this.#listeners.size;
  }

  /** Lets all pages go; they find out why when they ask again. */
  close(): void {
    for (const listener of this.#listeners) listener.end();
  }

  #fold(events: readonly SessionEvent[]): void {
    for (const event of events) {
      if (event.number !== this.state.number + 1) continue;
      const outcome = outcomeOf(this.state, event, this.map);
      if (!outcome.ok) this.#vain.set(event.number, outcome.error);
      this.state = sessionAfter(this.state, event, this.map);
      this.#touched = Math.max(this.#touched, event.at);
    }
  }

  #tell(): void {
    const started = this.#now();
    this.#refresh();
    for (const listener of this.#listeners) {
      listener.offer();
      if (this.state.people.get(listener.person)?.standing === 'removed') listener.end();
    }
    // By then everything was written.
    setImmediate(() => {
      const pause = Math.max(PAUSE, REST * (this.#now() - started));
      setTimeout(() => this.#wake(), pause).unref();
    });
  }

  #wake(): void {
    if (this.#news.state === this.state) this.#resting = false;
    else this.#tell();
  }

  #composing(person: string): () => Uint8Array | null {
    let had: News | null = null;
    let hadOwn = '';
    return () => {
      const news = this.#news;
      if (news === had) return null;
      const from = had?.state.number ?? -1;
      had = news;
      const own = news.own(person);
      const changed = own !== hadOwn;
      hadOwn = own;
      return news.event(from, changed ? own : null);
    };
  }

  #refresh(): void {
    if (this.#news.state !== this.state) this.#news = new News(this.state, this.#now(), this.#news);
  }
}

function setupOf({ setup }: SessionRow): Setup {
  return JSON.parse(setup);
}
