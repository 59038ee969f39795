import { forgetNotes, type Jotted, jotNote, strikeNote } from './note-journal.ts';
import { joinFields, type Note, type NoteDevice, type NoteFields } from './notes.ts';

/**
 * How it stands with what is written about something. `blank`: nothing is written. `busy`: typed and on its
 * way. `kept`: on this device. `not-kept`: the device keeps nothing, so it lives as long as the page.
 */
export type PageState = 'blank' | 'busy' | 'kept' | 'not-kept';

/** What is written about one thing. */
export interface NotePage {
  readonly fields: NoteFields;
  readonly state: PageState;
  /** True once another tab had written here as well, and both texts were put together. */
  readonly joined: boolean;
}

/** The notes beside one playing, for as long as somebody writes in them. */
export interface Notebook {
  pageOf(about: string): NotePage;
  /** False once the device turned out to keep nothing. */
  lasting(): boolean;
  /** Writes these fields over those of the same name. */
  write(about: string, changed: NoteFields): void;
  /** Rejects where the device will not let go of it; then it is still there. */
  remove(about: string): Promise<void>;
  /** Reads the device again: what another tab wrote appears here, unless something is under way here. */
  refresh(): Promise<void>;
  /** Writes down at once what is still under way. */
  flush(): Promise<void>;
  /** Calls back after every change; gives what ends that. */
  watch(listener: () => void): () => void;
}

interface NotebookNeeds extends NoteDevice {
  readonly playing: string;
  /** Calls back once nothing has been asked for a while: a typist is not followed letter by letter. */
  readonly later: (action: () => void) => void;
}

/** A page and what its writer must remember to notice another one. */
interface OpenPage extends NotePage {
  /** The times of all versions whose words are in `fields`. */
  readonly seen: readonly number[];
}

const UNWRITTEN: OpenPage = { fields: {}, state: 'blank', joined: false, seen: [] };

export function createNotebook({ playing, notes, storage, now, later }: NotebookNeeds): Notebook {
  const pages = new Map<string, OpenPage>();
  const listeners = new Set<() => void>();
  let writing: Promise<void> = Promise.resolve();
  let latest = 0;
  let lasts = true;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const pageOf = (about: string) => pages.get(about) ?? UNWRITTEN;
  const turn = (about: string, page: OpenPage) => {
    pages.set(about, page);
    tell();
  };
  // Two versions never carry the same time, also where the clock stands still.
  const stamp = () => {
    latest = Math.max(now(), latest + 1);
    return latest;
  };

  function jot(about: string, page: OpenPage): Jotted {
    const changed = stamp();
    const jotted: Jotted = { playing, about, fields: page.fields, changed, seen: page.seen };
    jotNote(storage(), jotted);
    turn(about, { ...page, state: 'busy', seen: [...page.seen, changed] });
    return jotted;
  }

  async function keep(about: string): Promise<void> {
    const page = pageOf(about);
    if (page.state !== 'busy') return;
    const store = await notes();
    const jotted = jot(about, pageOf(about));
    const { seen, ...note } = jotted;
    const outcome = await store.put(note, seen);
    if (outcome === 'taken') {
      const theirs = (await store.list(playing)).find((other) => other.about === about);
      if (theirs !== undefined) takeIn(theirs, store.lasting);
      return keep(about);
    }
    const lasting = outcome === 'kept' && store.lasting;
    if (lasting) strikeNote(storage(), jotted);
    const present = pageOf(about);
    // What was typed meanwhile is still under way.
    if (present.fields !== note.fields) return keep(about);
    if (lasting) turn(about, { ...present, state: 'kept', seen: [note.changed] });
    else turn(about, { ...present, state: 'not-kept' });
  }

  function takeIn(theirs: Note, lasting: boolean): void {
    const { fields, state, joined, seen } = pageOf(theirs.about);
    if (seen.includes(theirs.changed)) return;
    const known = [...seen, theirs.changed];
    latest = Math.max(latest, theirs.changed);
    if (state === 'blank' || state === 'kept') {
      const found = lasting ? 'kept' : 'not-kept';
      turn(theirs.about, { fields: theirs.fields, state: found, joined, seen: known });
      return;
    }
    const both = joinFields(fields, theirs.fields);
    const grew = Object.keys(both).some((name) => both[name] !== (fields[name] ?? ''));
    turn(theirs.about, { fields: both, state, joined: joined || grew, seen: known });
  }

  function flush(): Promise<void> {
    const busy = [...pages].filter(([, { state }]) => state === 'busy').map(([about]) => about);
    writing = writing.then(async () => {
      for (const about of busy) await keep(about);
    });
    return writing;
  }

  return {
    pageOf,
    lasting: () => lasts,
    write(about, changed) {
      const page = pageOf(about);
      jot(about, { ...page, fields: { ...page.fields, ...changed } });
      later(() => void flush());
    },
    async remove(about) {
      await flush();
      await (await notes()).remove(playing, about);
      forgetNotes(storage(), playing, about);
      turn(about, UNWRITTEN);
    },
    async refresh() {
      const store = await notes();
      const found = await store.list(playing);
      if (lasts !== store.lasting) {
        lasts = store.lasting;
        tell();
      }
      for (const note of found) takeIn(note, store.lasting);
      for (const [about, page] of pages) {
        const gone = page.state === 'kept' && found.every((note) => note.about !== about);
        if (gone) turn(about, UNWRITTEN);
      }
    },
    flush,
    watch(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
