import type { SessionAct } from '../../classroom/session/acts.ts';
import { outcomeOf } from '../../classroom/session/session.ts';
import type { Setup } from '../../classroom/session/setup.ts';
import { mapOf, type StoryMap } from '../../classroom/session/story.ts';
import { inBatches } from '../batches.ts';
import type { Deps } from '../deps.ts';
import type { KnownEdition } from '../editions.ts';
import { Refusal } from '../refusal.ts';
import { eventsBehind, numberOfAct } from '../store/session-events.ts';
import { eraseSession, lastNumbers, sessionById } from '../store/sessions.ts';
import { createAppending } from './appending.ts';
import { LiveSession } from './live-session.ts';

type Needs = Pick<Deps, 'database' | 'bus' | 'editions' | 'now' | 'report'>;

/** What somebody wants to do, with the name that the device gave it. */
export interface WantedAct {
  readonly id: string;
  readonly by: string;
  readonly act: SessionAct;
}

/** The sessions of intervision that are in use on this process. */
export interface Sessions {
  /** Null where there is none of that id (any more). */
  find(id: string): Promise<LiveSession | null>;
  /** Does something and gives its number, once it is on the disk and taken in; a refusal is thrown. */
  act(live: LiveSession, wanted: WantedAct): Promise<number>;
  /** Deletes a session with everything in it, on every process. */
  erase(live: LiveSession): Promise<void>;
  /** Looks after them no more. */
  stop(): void;
}

/** A look at what was missed (a process may die before it tells the others), and at what is of no use any more. */
const ROUND = 5_000;
/** What nobody has used for so long makes room; it is made again from its events. */
const IDLE = 5 * 60_000;
const MOST_LIVE = 2_000;
/** No meeting has so many; whoever wants to fill the disk has to begin another one. */
const MOST_EVENTS = 50_000;
const ERASED = 'erased';

interface Entry {
  readonly live: Promise<LiveSession | null>;
  /** Ends listening to the bus. */
  readonly deafen: () => void;
}

export function createSessions({ database, bus, editions, now, report }: Needs): Sessions {
  const entries = new Map<string, Entry>();
  const append = createAppending(database);

  function enter(id: string): Entry {
    // Listening first: what is written while the events are read is then heard of.
    const deafen = bus.listen(topicOf(id), ({ data }) => void hear(id, data).catch(report));
    const entry: Entry = { live: load(id), deafen };
    entries.set(id, entry);
    entry.live.then(
      (live) => live === null && drop(id, entry),
      () => drop(id, entry),
    );
    return entry;
  }

  async function load(id: string): Promise<LiveSession | null> {
    const row = await sessionById(database, id);
    if (row === null) return null;
    const map = await storyMapOf(JSON.parse(row.setup));
    return new LiveSession(row, map, await eventsBehind(database, id, 0), now);
  }

  async function storyMapOf({ story }: Setup): Promise<StoryMap | null> {
    if (story === null) return null;
    const known = await editions.find(story.scenario, story.edition);
    if (known === null) throw new Error('the edition of a session is not there');
    return storyMap(known);
  }

  function drop(id: string, entry: Entry): void {
    if (entries.get(id) === entry) entries.delete(id);
    entry.deafen();
  }

  async function hear(id: string, data: string): Promise<void> {
    const entry = entries.get(id);
    const live = await entry?.live;
    if (entry === undefined || !live) return;
    if (data === ERASED) end(live, entry);
    else if (Number(data) > live.state.number) await catchUp(live);
  }

  function end(live: LiveSession, entry: Entry): void {
    live.gone = true;
    live.close();
    drop(live.row.id, entry);
  }

  async function catchUp(live: LiveSession): Promise<void> {
    live.take(await eventsBehind(database, live.row.id, live.state.number));
  }

  /** Tells the other processes how far a session is; of several changes together. A file has one process only. */
  const tell = inBatches({
    work: async (changed: readonly LiveSession[]) => {
      const publish = ({ row, state }: LiveSession) => bus.publish(topicOf(row.id), String(state.number));
      await Promise.all([...new Set(changed)].map((live) => publish(live).catch(report)));
      return changed.map(() => null);
    },
  });

  function makeRoom(): void {
    for (const [id, entry] of entries) {
      if (entries.size <= MOST_LIVE) return;
      void entry.live.then((live) => live?.listeners() === 0 && drop(id, entry));
    }
  }

  async function lookRound(): Promise<void> {
    const known = database.kind === 'postgres' ? await lastNumbers(database, [...entries.keys()]) : null;
    for (const [id, entry] of [...entries]) {
      const live = await entry.live;
      if (live === null) continue;
      const last = known?.get(id);
      if (now() >= live.until() || (known !== null && last === undefined)) end(live, entry);
      else if (live.listeners() === 0 && now() - live.used > IDLE) drop(id, entry);
      else if (last !== undefined && last > live.state.number) await catchUp(live);
    }
  }

  const timer = setInterval(() => void lookRound().catch(report), ROUND);
  timer.unref();

  return {
    async find(id) {
      const known = entries.get(id);
      const entry = known ?? enter(id);
      if (known === undefined && entries.size > MOST_LIVE) makeRoom();
      const live = await entry.live;
      if (live === null) return null;
      if (live.gone || now() >= live.until()) return null;
      live.used = now();
      return live;
    },

    async act(live, { id, by, act }) {
      const wanted = { session: live.row.id, id, at: now(), by, act };
      const check = () => outcomeOf(live.state, { ...wanted, number: live.state.number + 1 }, live.map);
      let outcome = check();
      let number: number | null = null;
      if (!outcome.ok) {
        // It may have been done already, or this process may not have heard yet of what it follows upon.
        await catchUp(live);
        outcome = check();
        number = await numberOfAct(database, wanted);
        if (!outcome.ok && number === null) throw new Refusal(outcome.error);
      }
      if (number === null) {
        if (live.state.number >= MOST_EVENTS) throw new Refusal('too-much');
        const appended = await append(wanted);
        if (appended === null) throw new Refusal('not-found');
        number = appended.number;
        if (appended.fresh) {
          live.take([{ number, at: wanted.at, by, act }]);
          if (database.kind === 'postgres') void tell(live);
        }
      }
      if (live.state.number < number) await catchUp(live);
      const vain = live.vain(number);
      if (vain !== null) throw new Refusal(vain);
      return number;
    },

    async erase(live) {
      await eraseSession(database, live.row.id);
      const entry = entries.get(live.row.id);
      if (entry !== undefined) end(live, entry);
      await bus.publish(topicOf(live.row.id), ERASED);
    },

    stop() {
      clearInterval(timer);
    },
  };
}

function topicOf(id: string): string {
  return `session/${id}`;
}

const maps = new WeakMap<KnownEdition, StoryMap>();

/** Made once for each edition, however many sessions are about it. */
function storyMap(known: KnownEdition): StoryMap {
  const made = maps.get(known) ?? mapOf(known.atlas, known.key);
  maps.set(known, made);
  return made;
}
