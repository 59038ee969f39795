import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepClass, keptClasses } from '../../src/class/kept.ts';
import type { LetterAnswer } from '../../src/class/outbox/answered.ts';
import type { Letter } from '../../src/class/outbox/due.ts';
import { createOutbox } from '../../src/class/outbox/outbox.ts';
import { makeAttempt } from '../../src/core/notation.ts';
import { err, ok } from '../../src/core/result.ts';
import { memoryHanded, memoryNotes, memoryStore } from '../../src/game/saves/memory.ts';
import type { Save } from '../../src/game/saves/save.ts';
import { type OpenDatabase, openDatabase } from '../../src/server/store/open.ts';
import { openClass, openSchool } from '../server/support/school.ts';

const folder = mkdtempSync(join(tmpdir(), 'laveren-outbox-'));
let database: OpenDatabase;
beforeAll(async () => {
  database = await openDatabase(join(folder, 'laveren.db'));
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A whole conversation of the class's scenario, with a step back in it. */
const MOVES = ['ask', 'ask-on', '<', 'ask-on', 'ask-on', 'close'] as const;
const OFFLINE: LetterAnswer = err({ code: 'offline', reason: '' });

/** How one request fares: it never arrives, its answer never does, a copy of it comes much later, or it is well. */
type Fortune = 'well' | 'lost' | 'unanswered' | 'copied';

/** A student in a class of a running server, and a device of that student. */
async function student(assignment: object = {}) {
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
  const openPage = () =>
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

  return {
    ...{ school, speak, teacher, room, task, assigned, stores, storage, fortunes, copies, sent },
    ...{ deliver, openPage, play, atServer },
    /** Whoever waits for a better moment finds it now. */
    timePasses: () => waiting?.(),
  };
}

/** Looks again until something holds, as one does with things that happen by themselves. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error('it never came to pass');
}

describe('handing in', () => {
  test('sends the whole list after a choice, and knows when the server had it', async () => {
    const { openPage, play, atServer, school } = await student();
    const notation = await play(MOVES.slice(0, 2));
    const outbox = openPage();
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').notation === notation);
    expect(outbox.knownOf('attempt-1').received).toBe(school.clock.now);
    expect(await atServer()).toMatchObject([{ id: 'attempt-1', notation }]);
  });

  test('sends only the newest list when choices follow each other quickly', async () => {
    const { openPage, play, sent } = await student();
    const outbox = openPage();
    for (let made = 1; made <= MOVES.length; made += 1) {
      await play(MOVES.slice(0, made));
      outbox.post();
    }
    const whole = await play(MOVES);
    await until(() => outbox.knownOf('attempt-1').notation === whole);
    expect(sent.length).toBeLessThan(MOVES.length);
  });

  test('waits longer after every failure, and no longer than five minutes', async () => {
    const pauses: number[] = [];
    const { stores, storage, play } = await student();
    await play(MOVES.slice(0, 1));
    let again = () => {};
    const outbox = createOutbox({
      ...{ saves: async () => stores.saves, notes: async () => stores.notes },
      ...{ handed: async () => stores.handed, classes: () => keptClasses(storage), newId: () => 'x' },
      send: async () => OFFLINE,
      chance: () => 1,
      later: (pause, action) => {
        pauses.push(pause);
        again = action;
      },
    });
    outbox.post();
    for (let tries = 1; tries <= 12; tries += 1) {
      await until(() => pauses.length === tries);
      again();
    }
    await until(() => pauses.length === 13);
    expect(pauses.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(pauses.at(-1)).toBe(300_000);
  });

  test('goes on under a new name when another device went another way, and both remain', async () => {
    const { openPage, play, atServer, deliver, assigned } = await student();
    const notation = await play(['ask', 'ask-on']);
    const theirs = 'fixture@f1c7e0 seed 7: plan, close';
    await deliver({
      ...{ kind: 'attempt', id: 'attempt-1', as: 'attempt-1', classId: assigned.classId },
      ...{ assignment: assigned.assignment, body: { notation: theirs, language: 'nl', started: 1 } },
    });
    const outbox = openPage();
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').notation === notation);
    const found = await atServer();
    expect(found.map((one) => one.notation).sort()).toEqual([notation, theirs].sort());
    const longer = await play(['ask', 'ask-on', 'close']);
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').notation === longer);
    expect(await atServer()).toHaveLength(2);
  });

  test('says why a closed assignment takes nothing, tries it no more than once, and again on a new day', async () => {
    const { openPage, play, sent, teacher, task, school, atServer } = await student();
    const close = (closes: number | null) => teacher('PATCH', `/desk/assignments/${task.id}`, { closes });
    await close(school.clock.now - 1);
    await play(MOVES.slice(0, 1));
    const outbox = openPage();
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').refused === 'closed');
    const notation = await play(MOVES.slice(0, 2));
    outbox.post();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(sent).toHaveLength(1);
    await close(null);
    outbox.wake();
    await until(() => outbox.knownOf('attempt-1').notation === notation);
    expect(outbox.knownOf('attempt-1').refused).toBeNull();
    expect(await atServer()).toHaveLength(1);
  });

  test('hands in nothing of who used this device before', async () => {
    const { openPage, play, sent, storage, room } = await student();
    await play(MOVES);
    const [kept] = keptClasses(storage);
    if (kept === undefined) throw new Error('the class is kept');
    keepClass(storage, { ...kept, member: { id: 'somebody-else', name: 'Sam' } });
    const outbox = openPage();
    outbox.post();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(sent).toEqual([]);
    expect(outbox.signedOut(room.id)).toBe(false);
  });

  test('says that the class does not know this device any more, and hands in once it does', async () => {
    const { openPage, play, room, school, storage, stores, sent } = await student();
    const notation = await play(MOVES);
    await database.db.deleteFrom('device').execute();
    const back = await school.ask('POST', '/return', {
      class: { code: room.code },
      ...{ name: 'Noor', recovery: 'mijn hond heet Bas' },
    });
    const outbox = openPage();
    outbox.post();
    await until(() => outbox.signedOut(room.id));
    expect(sent).toHaveLength(1);
    const speak = school.withCookieOf(back);
    const signedIn = createOutbox({
      ...{ saves: async () => stores.saves, notes: async () => stores.notes },
      ...{ handed: async () => stores.handed, classes: () => keptClasses(storage), newId: () => 'x' },
      send: async ({ classId, as, ...letter }) => {
        if (letter.kind === 'note') return OFFLINE;
        const path = `/classes/${classId}/assignments/${letter.assignment}/attempts/${as}`;
        return ok((await speak('PUT', path, letter.body)).body);
      },
      chance: () => 0,
      later: () => {},
    });
    signedIn.post();
    await until(() => signedIn.knownOf('attempt-1').notation === notation);
  });

  test('does not let one attempt that the server stumbles over keep back the others', async () => {
    const { stores, storage, play, deliver } = await student();
    await play(['plan'], 'attempt-1', 1);
    const notation = await play(['ask'], 'attempt-2', 2);
    const outbox = createOutbox({
      ...{ saves: async () => stores.saves, notes: async () => stores.notes },
      ...{ handed: async () => stores.handed, classes: () => keptClasses(storage), newId: () => 'x' },
      send: async (letter) =>
        letter.id === 'attempt-1' ? err({ code: 'failed', reason: '' }) : deliver(letter),
      chance: () => 0,
      later: () => {},
    });
    outbox.post();
    await until(() => outbox.knownOf('attempt-2').notation === notation);
  });
});

describe('what was written beside an attempt', () => {
  const REASON = {
    playing: 'fixture 7',
    about: 'reason/opening',
    fields: { option: 'ask', text: 'Eerst horen.' },
  };
  const LOG = { playing: 'fixture 7', about: 'starr', fields: { situation: 'Een gesprek.' } };

  async function notesAtServer({ speak, room }: Awaited<ReturnType<typeof student>>) {
    const { notes } = (await speak('GET', `/classes/${room.id}/mine`)).body;
    return Object.fromEntries(
      notes.map(({ about, fields }: { about: string; fields: object }) => [about, fields]),
    );
  }

  test('goes along where the assignment asks for it, after its attempt', async () => {
    const here = await student({ reasons: true, reflection: 'starr' });
    await here.stores.notes.put({ ...REASON, changed: 1 });
    await here.stores.notes.put({ ...LOG, changed: 2 });
    await here.stores.notes.put({ ...LOG, about: 'korthagen', changed: 3 });
    await here.play(['ask']);
    const outbox = here.openPage();
    outbox.post();
    await until(() => Object.keys(outbox.knownOf('attempt-1').notes).length === 2);
    expect(await notesAtServer(here)).toEqual({ 'reason/opening': REASON.fields, starr: LOG.fields });
    await here.stores.notes.put({ ...REASON, fields: { option: 'ask', text: 'Anders.' }, changed: 4 });
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').notes['reason/opening'] === 4);
    expect((await notesAtServer(here))['reason/opening']).toEqual({ option: 'ask', text: 'Anders.' });
  });

  test('stays on the device where nobody asked for it', async () => {
    const here = await student();
    await here.stores.notes.put({ ...REASON, changed: 1 });
    await here.stores.notes.put({ ...LOG, changed: 2 });
    const notation = await here.play(['ask']);
    const outbox = here.openPage();
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').notation === notation);
    expect(here.sent.map(({ kind }) => kind)).toEqual(['attempt']);
  });

  test('is emptied at the server when it is deleted here', async () => {
    const here = await student({ reasons: true });
    await here.stores.notes.put({ ...REASON, changed: 1 });
    await here.play(['ask']);
    const lasting = { ...here.stores.notes, lasting: true };
    const outbox = createOutbox({
      ...{ saves: async () => here.stores.saves, notes: async () => lasting },
      ...{ handed: async () => here.stores.handed, classes: () => keptClasses(here.storage) },
      ...{ newId: () => 'x', send: here.deliver, chance: () => 0, later: () => {} },
    });
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').notes['reason/opening'] === 1);
    await here.stores.notes.remove(REASON.playing, REASON.about);
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').notes['reason/opening'] === -1);
    expect(await notesAtServer(here)).toEqual({ 'reason/opening': {} });
  });
});

test('whatever is lost, doubled, late or cut off, the server ends with the last list, once', async () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.constant('choose' as const) },
    { weight: 2, arbitrary: fc.constant('time' as const) },
    { weight: 1, arbitrary: fc.constant('crash' as const) },
    { weight: 1, arbitrary: fc.constant('copy' as const) },
    { weight: 1, arbitrary: fc.constant('second tab' as const) },
  );
  const fortune = fc.constantFrom<Fortune>('well', 'lost', 'unanswered', 'copied');
  const worlds = fc.record({
    steps: fc.array(step, { maxLength: 14 }),
    fortunes: fc.array(fortune, { maxLength: 14 }),
  });
  const here = await student();
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(worlds, async ({ steps, fortunes }) => {
      runs += 1;
      const id = `attempt-of-run-${runs}`;
      here.fortunes.push(...fortunes);
      let page = here.openPage();
      let made = 0;
      let notation = '';
      for (const one of [...steps, 'choose' as const]) {
        if (one === 'choose' && made < MOVES.length) {
          made += 1;
          notation = await here.play(MOVES.slice(0, made), id, runs);
          page.post();
        }
        if (one === 'time') here.timePasses();
        if (one === 'crash') page = here.openPage();
        if (one === 'second tab') here.openPage().post();
        if (one === 'copy') {
          const copy = here.copies.pop();
          if (copy !== undefined) await here.deliver(copy);
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
      here.fortunes.length = 0;
      page = here.openPage();
      page.post();
      await until(() => page.knownOf(id).notation === notation);
      for (const copy of here.copies.splice(0)) await here.deliver(copy);
      const arrived = (await here.atServer()).filter((one) => one.notation.includes(`seed ${runs}:`));
      expect(arrived).toMatchObject([{ id, notation }]);
      await here.stores.saves.remove(id);
    }),
    { numRuns: 150 },
  );
}, 120_000);
