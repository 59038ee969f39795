import { makeAttempt } from '../core/notation.ts';
import type { Language } from '../core/texts.ts';
import { noteSave, strikeSave } from './saves/journal.ts';
import { type Assigned, type Branch, recordOf, type Save } from './saves/save.ts';
import type { SaveStore } from './saves/store.ts';
import { type Session, sessionEnded } from './session.ts';

/** How the last save went: `apart` says that another tab had the attempt, so that this one goes on as its own. */
export type Kept = 'kept' | 'not-kept' | 'apart';

/** What happens to a choice: whether it is noted at once, and what became of it in the database. */
export interface Keeping {
  readonly noted: boolean;
  readonly outcome: Promise<Kept>;
}

/** Writes a session down after every choice. It remembers what it wrote last, to notice another tab. */
export interface Keeper {
  /** Of the attempt as it is kept now; it changes when another tab had it. */
  id(): string;
  keep(session: KeptSession, language: Language): Keeping;
}

/** What of a session is written down, or decides what is. */
export type KeptSession = Pick<Session, 'attempt' | 'replayed'>;

export interface KeeperNeeds {
  readonly store: Promise<SaveStore>;
  /** For the note of the last choice; null where the device refuses. */
  readonly storage: Storage | null;
  readonly now: () => number;
  readonly newId: () => string;
  /** The save the session was resumed from; null for a new attempt. */
  readonly resumed: Save | null;
  /** Where a new attempt left another one. */
  readonly branch?: Branch | null;
  /** The assignment that a new attempt is made for. */
  readonly assigned?: Assigned | null;
}

export function createKeeper(needs: KeeperNeeds): Keeper {
  const { store, storage, now, newId, resumed } = needs;
  let id = resumed?.id ?? newId();
  let started = resumed?.started ?? now();
  let finished = resumed?.finished ?? null;
  let written = resumed === null ? null : makeAttempt(resumed.attempt);
  // What was known of it before stays so: an attempt changes neither its origin nor its purpose.
  const branch = resumed === null ? (needs.branch ?? undefined) : resumed.branch;
  const assigned = resumed === null ? (needs.assigned ?? undefined) : resumed.assigned;
  let last: Promise<unknown> = Promise.resolve();

  async function write(noted: Save): Promise<Kept> {
    const opened = await store;
    // Another tab may have had the attempt since this was noted; then it belongs to the one that parted.
    const save = { ...noted, id, started };
    let outcome = await opened.put(save, written);
    const apart = outcome === 'taken';
    if (apart) {
      id = newId();
      started = now();
      outcome = await opened.put({ ...save, id, started }, null);
    }
    if (outcome === 'kept') written = makeAttempt(save.attempt);
    strikeSave(storage, recordOf(noted));
    if (outcome !== 'kept' || !opened.lasting) return 'not-kept';
    return apart ? 'apart' : 'kept';
  }

  return {
    id: () => id,
    keep(session, language) {
      const changed = now();
      finished = sessionEnded(session) ? (finished ?? changed) : null;
      const times = { started, changed, finished };
      const save: Save = { id, attempt: session.attempt, language, ...times, branch, assigned };
      const noted = noteSave(storage, recordOf(save));
      const outcome = last.then(() => write(save));
      last = outcome;
      return { noted, outcome };
    },
  };
}
