import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { keepClass, keptClasses } from '../../../src/class/kept.ts';
import type { LetterAnswer } from '../../../src/class/outbox/answered.ts';
import type { Letter } from '../../../src/class/outbox/due.ts';
import { createOutbox, type OutboxNeeds } from '../../../src/class/outbox/outbox.ts';
import { makeAttempt } from '../../../src/core/notation.ts';
import { err, ok } from '../../../src/core/result.ts';
import { memoryHanded, memoryNotes, memoryStore } from '../../../src/game/saves/memory.ts';
import type { Save } from '../../../src/game/saves/save.ts';
import { type OpenDatabase, openDatabase } from '../../../src/server/store/open.ts';
import { openClass, openSchool } from '../../server/support/school.ts';

/** The database of the class server, for the tests of one file. */
export function classDatabase(): () => OpenDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'laveren-outbox-'));
  let database: OpenDatabase | null = null;
  beforeAll(async () => {
    database = await openDatabase(join(folder, 'laveren.db'));
  });
  afterAll(async () => {
    await database?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (database === null) throw new Error('the database is open only within a test');
    return database;
  };
}

/** A whole conversation of the class's scenario, with a step back in it. */
export const MOVES = ['ask', 'ask-on', '<', 'ask-on', 'ask-on', 'close'] as const;
export const OFFLINE: LetterAnswer = err({ code: 'offline', reason: '' });

/** How one request fares: it never arrives, its answer never does, a copy of it comes much later, or it is well. */
export type Fortune = 'well' | 'lost' | 'unanswered' | 'copied';

/** A student in a class of a running server, and a device of that student. */
export async function student(database: OpenDatabase, assignment: object = {}) {
  const school = await openSchool(database);
  await database.db.deleteFrom('class').execute();
  const { student: speak, room, task, joined, teacher } = await openClass(school, assignment);
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
  } as unknown as Storage;
  const known = (await speak('GET', `/classes/${room.id}`)).body;
  keepClass(storage, known);
  const stores = { saves: memoryStore(), notes: memoryNotes(), handed: memoryHanded() };
  const assigned = { classId: room.id, assignment: task.id, member: joined.body.member.id };
  const fortunes: Fortune[] = [];
  const copies: Letter[] = [];
  const sent: Letter[] = [];
  let made = 0;
  let waiting: (() => void) | null = null;

  async function deliver({ classId, as, ...letter }: Letter): Promise<LetterAnswer> {
    const path =
      letter.kind === 'attempt'
        ? `/classes/${classId}/assignments/${letter.assignment}/attempts/${as}`
        : `/classes/${classId}/attempts/${as}/notes`;
    const { status, body } = await speak('PUT', path, letter.body);
    return status < 300 ? ok(body ?? undefined) : err({ code: body.problem, reason: body.reason });
  }

  async function send(letter: Letter): Promise<LetterAnswer> {
    sent.push(letter);
    const fortune = fortunes.shift() ?? 'well';
    if (fortune === 'lost') return OFFLINE;
    if (fortune === 'copied') copies.push(letter);
    const answer = await deliver(letter);
    return fortune === 'unanswered' ? OFFLINE : answer;
  }

  /** What a page of the site opens; another one is what comes after a crash, or stands in another tab. */
  const openPage = (other: Partial<OutboxNeeds> = {}) =>
    createOutbox({
      ...{ saves: async () => stores.saves, notes: async () => stores.notes },
      ...{ handed: async () => stores.handed, classes: () => keptClasses(storage), send },
      newId: () => {
        made += 1;
        return `new-name-${made}`;
      },
      chance: () => 0,
      later: (_, action) => {
        waiting = action;
      },
      ...other,
    });

  const play = async (moves: readonly string[], id = 'attempt-1', seed = 7) => {
    const attempt = { scenario: 'fixture', edition: 'f1c7e0', seed, moves };
    const save: Save = {
      ...{ id, attempt, language: 'nl', started: 3, changed: 5, finished: null, assigned },
    };
    await stores.saves.remove(id);
    await stores.saves.put(save, null);
    return makeAttempt(attempt);
  };
  const atServer = async (): Promise<readonly { id: string; notation: string }[]> =>
    (await speak('GET', `/classes/${room.id}/mine`)).body.attempts;

  /** What the server has beside the attempts, by what it is about. */
  const notesAtServer = async () => {
    const { notes } = (await speak('GET', `/classes/${room.id}/mine`)).body;
    return Object.fromEntries(
      notes.map(({ about, fields }: { about: string; fields: object }) => [about, fields]),
    );
  };

  return {
    ...{ school, teacher, room, task, assigned, stores, storage, fortunes, copies, sent },
    ...{ deliver, openPage, play, atServer, notesAtServer },
    /** Whoever waits for a better moment finds it now. */
    timePasses: () => waiting?.(),
  };
}

/** Looks again until something holds, as one does with things that happen by themselves. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error('it never came to pass');
}
