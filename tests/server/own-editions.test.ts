import { expect, test } from 'vitest';
import { onBothDatabases } from './support/databases.ts';
import { openWorkshop } from './support/own-scenarios.ts';
import { retold } from './support/zips.ts';

const DAY = 86_400_000;

/** The same scenario with another first line, which is another edition of it. */
const changed = () => retold((text) => text.replace('Aysel komt binnen.', 'Aysel staat er.'));

onBothDatabases('a scenario that a lecturer brings in', (database) => {
  const open = () => openWorkshop(database.current());

  test('gets a new edition under its name, and who plays on the older one goes on', async () => {
    const { bring, own, classOf, rows } = await open();
    const { id, edition: first } = await bring('anna');
    const { bundle, handIn, student, room } = await classOf('anna', [id]);
    expect((await handIn(`${id}@${first} seed 3: ask`)).status).toBe(200);
    const again = await bring('anna', changed());
    expect(again.id).toBe(id);
    expect(again.edition).not.toBe(first);
    expect(await own()).toMatchObject([{ id, edition: again.edition }]);
    expect((await student('GET', `/classes/${room.id}`)).body.own).toMatchObject([
      { edition: again.edition },
    ]);
    expect((await handIn(`${id}@${first} seed 3: ask, go-on`)).body).toMatchObject({ ended: true });
    expect((await handIn(`${id}@${again.edition} seed 3: ask, go-on`, 'attempt-2')).status).toBe(200);
    expect((await bundle(id, first)).body.edition.hash).toBe(first);
    expect(await rows('own_edition')).toBe(2);
  });

  test('that no class was asked for leaves nothing of its older editions', async () => {
    const { bring, rows } = await open();
    await bring('anna');
    await bring('anna', changed());
    expect([await rows('own_scenario'), await rows('own_edition')]).toEqual([1, 1]);
  });

  test('can be withdrawn: asked for no more, while assignments that ask for it go on', async () => {
    const { school, bring, anna, own, classOf } = await open();
    const { id, edition } = await bring('anna');
    const { asked, bundle, handIn } = await classOf('anna', [id]);
    expect((await anna('DELETE', `/desk/scenarios/${id}`)).status).toBe(204);
    expect(await own()).toMatchObject([{ id, withdrawn: true, assignments: 1 }]);
    expect((await classOf('anna', [id])).asked.body.problem).toBe('flawed-assignment');

    expect((await bundle(id, edition)).status).toBe(200);
    expect((await handIn(`${id}@${edition} seed 3: ask`)).status).toBe(200);
    const renamed = await anna('PATCH', `/desk/assignments/${asked.body.id}`, {
      title: 'Week 2',
      archived: true,
    });
    expect(renamed).toMatchObject({ status: 200, body: { title: 'Week 2', archived: true } });

    await bring('anna');
    expect(await own()).toMatchObject([{ id, withdrawn: false }]);
    expect((await classOf('anna', [id])).asked.status).toBe(201);
    expect(school.reported).toEqual([]);
  });

  test('stays as long as it is on offer, asked for, or handed in on; then it goes with everything', async () => {
    const { school, bring, anna, classOf, rows, sweepNow } = await open();
    const { id, edition } = await bring('anna');
    const { room, handIn } = await classOf('anna', [id]);
    await handIn(`${id}@${edition} seed 3: ask`);
    await bring('anna', changed());
    await anna('DELETE', `/desk/scenarios/${id}`);
    school.clock.now += 29 * DAY;
    await sweepNow();
    expect([await rows('own_scenario'), await rows('own_edition')]).toEqual([1, 2]);
    // The class goes, and with it what asked for it and what was handed in.
    await anna('DELETE', `/desk/classes/${room.id}`);
    school.clock.now += 90 * DAY;
    await sweepNow();
    // The present edition was last on offer at the sweep before.
    expect([await rows('own_scenario'), await rows('own_edition')]).toEqual([1, 1]);
    school.clock.now += 1;
    await sweepNow();
    expect([await rows('own_scenario'), await rows('own_edition')]).toEqual([0, 0]);
    expect(await rows('edition')).toBe(1);
  });

  test('that is not withdrawn stays, however long nobody asks for it', async () => {
    const { school, bring, rows, sweepNow } = await open();
    await bring('anna');
    for (const _ of [1, 2, 3]) {
      school.clock.now += 80 * DAY;
      await sweepNow();
    }
    expect([await rows('own_scenario'), await rows('own_edition')]).toEqual([1, 1]);
  });
});
