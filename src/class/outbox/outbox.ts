import { type Handed, type HandedStore, neverHanded } from '../../game/saves/handed.ts';
import type { NoteStore } from '../../game/saves/notes.ts';
import type { SaveStore } from '../../game/saves/store.ts';
import type { KeptClass } from '../kept.ts';
import { afterAnswer, type Fate, fateOf, type LetterAnswer } from './answered.ts';
import { type Letter, lettersDue } from './due.ts';

/** Sends what is on the device to the class server, as often as it takes. */
export interface Outbox {
  /** Says that there may be something new. */
  post(): void;
  /** Says that something may have changed outside: a connection, a sign-in. What was given up is tried again. */
  wake(): void;
  knownOf(id: string): Handed;
  /** True where the class did not know this device when it was last asked. */
  signedOut(classId: string): boolean;
  watch(listener: () => void): () => void;
}

export interface OutboxNeeds {
  readonly saves: () => Promise<SaveStore>;
  readonly notes: () => Promise<NoteStore>;
  readonly handed: () => Promise<HandedStore>;
  readonly classes: () => readonly KeptClass[];
  readonly send: (letter: Letter) => Promise<LetterAnswer>;
  readonly newId: () => string;
  /** 0 … 1, so that a class that lost its connection together does not come back all at once. */
  readonly chance: () => number;
  /** Calls back after so many milliseconds; asked again, the earlier call is off. */
  readonly later: (milliseconds: number, action: () => void) => void;
}

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;

/**
 * One letter at a time, and after each the device is looked at again: so of choices that follow quickly only
 * the newest list travels. It may be stopped anywhere; what was sent and not noted is sent once more.
 */
export function createOutbox(needs: OutboxNeeds): Outbox {
  const listeners = new Set<() => void>();
  const known = new Map<string, Handed>();
  /** Letters that were refused, and classes that do not know us: left alone until something changes outside. */
  const refused = new Set<string>();
  const strangers = new Set<string>();
  let running = false;
  let wanted = false;
  let failures = 0;

  const tell = () => {
    for (const listener of listeners) listener();
  };

  async function nextLetter(putOff: ReadonlySet<string>): Promise<Letter | undefined> {
    const [saves, notes, handed] = await Promise.all([needs.saves(), needs.notes(), needs.handed()]);
    const present = await handed.list();
    for (const one of present) known.set(one.id, one);
    tell();
    const due = lettersDue({
      classes: needs.classes(),
      saves: await saves.list(),
      notes: await notes.list(),
      notesLast: notes.lasting,
      handed: present,
    });
    return due.find((letter) => {
      const name = nameOf(letter);
      return !refused.has(name) && !putOff.has(name) && !strangers.has(letter.classId);
    });
  }

  /** False where something is left that could not be sent now. */
  async function sendAll(): Promise<boolean> {
    const putOff = new Set<string>();
    for (;;) {
      const letter = await nextLetter(putOff);
      if (letter === undefined) return putOff.size === 0;
      const answer = await needs.send(letter);
      const fate = fateOf(answer);
      // Where the server stumbles over one letter, the others need not wait for it.
      if (!answer.ok && answer.error.code === 'failed') putOff.add(nameOf(letter));
      else if (fate === 'again') return false;
      else await settle(letter, answer, fate);
    }
  }

  async function settle(letter: Letter, answer: LetterAnswer, fate: Fate): Promise<void> {
    failures = 0;
    if (fate === 'sign-in') {
      strangers.add(letter.classId);
      return;
    }
    if (fate === 'refused') refused.add(nameOf(letter));
    const handed = await needs.handed();
    // Kept before it is used: after a crash in between, the new name is the one that is gone on with.
    await handed.change(letter.id, (before) => afterAnswer(before, letter, answer, needs.newId()));
  }

  async function run(): Promise<void> {
    running = true;
    try {
      do {
        wanted = false;
        // A database that cannot be read now is a reason to try later, as a lost connection is.
        if (!(await sendAll().catch(() => false))) retry();
      } while (wanted);
    } finally {
      running = false;
      tell();
    }
  }

  function retry(): void {
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures, 12));
    failures += 1;
    needs.later(pause * (0.5 + needs.chance() / 2), post);
  }

  function post(): void {
    wanted = true;
    if (!running) void run();
  }

  return {
    post,
    wake() {
      refused.clear();
      strangers.clear();
      failures = 0;
      post();
    },
    knownOf: (id) => known.get(id) ?? neverHanded(id),
    signedOut: (classId) => strangers.has(classId),
    watch(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function nameOf(letter: Letter): string {
  return letter.kind === 'attempt' ? letter.id : `${letter.id} ${letter.body.about}`;
}
