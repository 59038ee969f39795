import { expect, test } from 'vitest';
import { createHandInQueue } from '../../src/server/handIns.ts';
import { onBothDatabases } from './support/databases.ts';
import { openClass, openSchool } from './support/school.ts';

onBothDatabases('hand-ins that are stored together', (database) => {
  const open = async () => {
    const school = await openSchool(database.current());
    const { joined, task } = await openClass(school);
    const row = (id: string, moves: string, change: object = {}) => ({
      ...{ id, assignment_id: task.id, member_id: joined.body.member.id, scenario: 'fixture' },
      ...{ edition: 'f1c7e0', seed: 4_294_967_295, moves, language: 'nl', started: 8_640_000_000_000_000 },
      ...{ received: 5, hasEnded: false },
      ...change,
    });
    return { row, queue: createHandInQueue(database.current()) };
  };
  const stored = () => database.current().db.selectFrom('attempt').selectAll().orderBy('id').execute();

  test('lie in the database as they came, down to the greatest numbers there are', async () => {
    const { row, queue } = await open();
    await Promise.all([
      queue.add(row('attempt-1', 'ask,', { hasEnded: true })),
      queue.add(row('attempt-2', '')),
    ]);
    const { hasEnded: _, ...same } = row('attempt-1', 'ask,');
    expect(await stored()).toEqual([
      { ...same, ended: 5, first_received: 5 },
      { ...same, id: 'attempt-2', moves: '', ended: null, first_received: 5 },
    ]);
  });

  test('each get an answer of their own: kept, late, of somebody else', async () => {
    const { row, queue } = await open();
    await queue.add(row('attempt-1', 'ask,close,', { hasEnded: true }));
    await queue.add(row('attempt-2', 'ask,'));
    const answers = await Promise.all([
      queue.add(row('attempt-1', 'ask,', { received: 9 })),
      queue.add(row('attempt-2', 'ask,ask-on,', { received: 9 })),
      queue.add(row('attempt-3', 'plan,', { received: 9 })),
      queue.add(row('attempt-2', 'ask,ask-on,close,', { received: 10, hasEnded: true })),
    ]);
    expect(answers).toEqual(['late', 'kept', 'kept', 'kept']);
    expect((await stored()).map(({ moves, ended, received }) => [moves, ended, received])).toEqual([
      ['ask,close,', 5, 5],
      ['ask,ask-on,close,', 10, 10],
      ['plan,', null, 9],
    ]);
  });

  test('are kept although one of them stands on an assignment that is gone; only that one fails', async () => {
    const { row, queue } = await open();
    const answers = await Promise.allSettled([
      queue.add(row('attempt-1', 'ask,')),
      queue.add(row('attempt-2', 'ask,', { assignment_id: 'gone' })),
      queue.add(row('attempt-3', 'ask,')),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await stored()).map(({ id }) => id)).toEqual(['attempt-1', 'attempt-3']);
  });
});
