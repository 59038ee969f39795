import { expect, test } from 'vitest';
import { createLookUps } from '../../src/server/lookUps.ts';
import { assignmentById, changeAssignment } from '../../src/server/store/assignments.ts';
import { eraseClass, eraseMember } from '../../src/server/store/classes.ts';
import { openDatabase } from '../../src/server/store/open.ts';
import { onBothDatabases } from './support/databases.ts';
import { openClass, openSchool } from './support/school.ts';

onBothDatabases('who and what a hand-in is looked up for', (database) => {
  /** A class that hands in without a pause, and the same database as another process has it open. */
  const busy = async () => {
    const school = await openSchool(database.current());
    const there = await openClass(school);
    const elsewhere = await openDatabase(database.address());
    const crowd = Array.from({ length: 30 }, (_, n) => there.handIn(['ask'], `attempt-${n}`));
    const next = async () => {
      const answer = await there.handIn(['ask', 'close'], 'attempt-0');
      await Promise.all(crowd);
      await elsewhere.close();
      return answer;
    };
    return { ...there, elsewhere, next, member: there.joined.body.member.id };
  };

  test('is found among many that are asked for at once, each for who asked', async () => {
    const school = await openSchool(database.current());
    const { task } = await openClass(school);
    const { assignment, member } = createLookUps(database.current());
    const ids = Array.from({ length: 1_200 }, (_, n) => (n % 3 === 0 ? task.id : `nothing-${n}`));
    const found = await Promise.all(ids.map(assignment));
    expect(found.map((one) => one?.id ?? null)).toEqual(
      ids.map((id) => (id.startsWith('nothing') ? null : id)),
    );
    expect(await member('nobody')).toBeNull();
  });

  test('a member who was removed by another process is refused at the very next request', async () => {
    const { elsewhere, member, next } = await busy();
    await eraseMember(elsewhere, member);
    expect(await next()).toMatchObject({ status: 401, body: { problem: 'not-signed-in' } });
  });

  test('an assignment that another process closed takes no further hand-in', async () => {
    const { elsewhere, task, next } = await busy();
    const assignment = await assignmentById(elsewhere, task.id);
    if (assignment === null) throw new Error('the assignment was just made');
    await changeAssignment(elsewhere, { ...assignment, closes: 1 });
    expect(await next()).toMatchObject({ status: 409, body: { problem: 'closed' } });
  });

  test('a class that another process erased takes no further hand-in', async () => {
    const { elsewhere, room, next } = await busy();
    await eraseClass(elsewhere, room.id);
    expect(await next()).toMatchObject({ status: 401 });
  });
});
