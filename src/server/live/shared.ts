import { sql } from 'kysely';
import pg from 'pg';
import { eventById, eventsSince, lastEvent } from '../store/events.ts';
import type { OpenDatabase } from '../store/open.ts';
import { type Bus, createListeners, type LiveEvent } from './bus.ts';

/** One channel for everything: a notice is the number of an event, its topic, and the event itself if it is short. */
const CHANNEL = 'laveren';

/** PostgreSQL passes on notices of fewer than 8000 bytes. */
const LONGEST_NOTICE = 7_900;

/** A connection that broke is made again after so many milliseconds. */
const PAUSE = 500;

/** Events are numbered before they are committed, so a lower number may appear a moment after a higher one. */
export const OVERLAP = 100;

/**
 * The bus of several processes on one PostgreSQL. Each listens on a connection of its own and reads the events on
 * topics that somebody here listens to. When that connection was broken it reads on from what it told last.
 */
export function sharedBus(database: OpenDatabase, address: string, now: () => number): Bus {
  const listeners = createListeners();
  const told = new Map<string, Told>();
  let client: pg.Client | null = null;
  let hearing: Promise<void> = Promise.resolve();
  let closed = false;

  function tell(event: LiveEvent): void {
    if (toldOf(event.topic).isNew(event.id)) listeners.tell(event);
  }

  function toldOf(topic: string): Told {
    const known = told.get(topic) ?? new Told();
    told.set(topic, known);
    return known;
  }

  async function hear(notice: string): Promise<void> {
    const [, id = '', topic = '', data] = /^(\d+) (\S+)(?: (.*))?$/s.exec(notice) ?? [];
    if (!listeners.has(topic)) return;
    const event =
      data === undefined ? await eventById(database, Number(id)) : { id: Number(id), topic, data };
    if (event !== null) tell(event);
  }

  async function catchUp(): Promise<void> {
    for (const topic of listeners.topics()) {
      for (const event of await eventsSince(database, topic, toldOf(topic).last - OVERLAP)) tell(event);
    }
  }

  async function connect(): Promise<void> {
    if (closed) return;
    const next = new pg.Client({ connectionString: address });
    const again = () => {
      next.removeAllListeners();
      // What still goes wrong with it is of no interest any more.
      next.on('error', () => undefined);
      next.end().catch(() => undefined);
      client = null;
      if (!closed) setTimeout(() => void connect(), PAUSE).unref();
    };
    next.on('error', again);
    next.on('end', again);
    next.on('notification', ({ payload = '' }) => {
      // One after the other: one that has to be read is not overtaken by the next.
      hearing = hearing.then(() => hear(payload)).catch(again);
    });
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
      client = next;
      await catchUp();
    } catch {
      again();
    }
  }

  void connect();
  return {
    async publish(topic, data) {
      const short = Buffer.byteLength(topic) + Buffer.byteLength(data) < LONGEST_NOTICE;
      const { rows } = await sql<LiveEvent>`
        with added as (insert into event (topic, data, at) values (${topic}, ${data}, ${now()}) returning id)
        select id, pg_notify(${CHANNEL}, id || ' ' || ${short ? `${topic} ${data}` : topic}) from added
      `.execute(database.db);
      return { id: Number(rows[0]?.id), topic, data };
    },
    listen(topic, listener) {
      const first = !listeners.has(topic);
      const stop = listeners.add(topic, listener);
      // What was there before is the listener's own affair; this is where to read on from after a break.
      if (first) {
        lastEvent(database).then(
          (last) => listeners.has(topic) && toldOf(topic).startAt(last),
          () => undefined,
        );
      }
      return () => {
        stop();
        if (!listeners.has(topic)) told.delete(topic);
      };
    },
    since: (topic, id) => eventsSince(database, topic, id),
    async close() {
      closed = true;
      client?.removeAllListeners();
      await client?.end();
    },
  };
}

/** Which events of a topic were told here, so that none is told twice. */
class Told {
  last = 0;
  readonly #recent = new Set<number>();

  isNew(id: number): boolean {
    if (this.#recent.has(id)) return false;
    this.#recent.add(id);
    this.last = Math.max(this.last, id);
    if (this.#recent.size > 4 * OVERLAP) {
      for (const old of this.#recent) if (old < this.last - 2 * OVERLAP) this.#recent.delete(old);
    }
    return true;
  }

  startAt(id: number): void {
    this.last = Math.max(this.last, id);
  }
}
