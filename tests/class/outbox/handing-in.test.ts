import { describe, expect, test } from 'vitest';
import { keepClass, keptClasses } from '../../../src/class/kept.ts';
import { err, ok } from '../../../src/core/result.ts';
import { classDatabase, MOVES, OFFLINE, student, until } from './student.ts';

const database = classDatabase();

describe('handing in', () => {
  test('sends the whole list after a choice, and knows when the server had it', async () => {
    const { openPage, play, atServer, school } = await student(database());
    const notation = await play(MOVES.slice(0, 2));
    const outbox = openPage();
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').notation === notation);
    expect(outbox.knownOf('attempt-1').received).toBe(school.clock.now);
    expect(await atServer()).toMatchObject([{ id: 'attempt-1', notation }]);
  });

  test('sends only the newest list when choices follow each other quickly', async () => {
    const { openPage, play, sent } = await student(database());
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
    const { openPage, play } = await student(database());
    await play(MOVES.slice(0, 1));
    let again = () => {};
    const outbox = openPage({
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
    const { openPage, play, atServer, deliver, assigned } = await student(database());
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
    const { openPage, play, sent, teacher, task, school, atServer } = await student(database());
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
    const { openPage, play, sent, storage, room } = await student(database());
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
    const { openPage, play, room, school, sent } = await student(database());
    const notation = await play(MOVES);
    await database().db.deleteFrom('device').execute();
    const back = await school.ask('POST', '/return', {
      class: { code: room.code },
      ...{ name: 'Noor', recovery: 'mijn hond heet Bas' },
    });
    const outbox = openPage();
    outbox.post();
    await until(() => outbox.signedOut(room.id));
    expect(sent).toHaveLength(1);
    const speak = school.withCookieOf(back);
    const signedIn = openPage({
      send: async ({ classId, as, ...letter }) => {
        if (letter.kind === 'note') return OFFLINE;
        const path = `/classes/${classId}/assignments/${letter.assignment}/attempts/${as}`;
        return ok((await speak('PUT', path, letter.body)).body);
      },
    });
    signedIn.post();
    await until(() => signedIn.knownOf('attempt-1').notation === notation);
  });

  test('does not let one attempt that the server stumbles over keep back the others', async () => {
    const { openPage, play, deliver } = await student(database());
    await play(['plan'], 'attempt-1', 1);
    const notation = await play(['ask'], 'attempt-2', 2);
    const outbox = openPage({
      send: async (letter) =>
        letter.id === 'attempt-1' ? err({ code: 'failed', reason: '' }) : deliver(letter),
    });
    outbox.post();
    await until(() => outbox.knownOf('attempt-2').notation === notation);
  });
});
