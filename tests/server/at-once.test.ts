import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { undisturbed } from '../../src/server/store/undisturbed.ts';
import { onBothDatabases } from './support/databases.ts';
import { openMeeting } from './support/meeting.ts';
import { openWorkshop } from './support/own-scenarios.ts';
import { ASSIGNMENT, openClass, openSchool, type School } from './support/school.ts';
import { retold } from './support/zips.ts';

interface Answered {
  readonly status: number;
  readonly body?: unknown;
}

/** What each was told: `done`, or the problem. */
async function outcomes(asked: readonly Promise<Answered>[]): Promise<readonly string[]> {
  return (await Promise.all(asked)).map(({ status, body }) => {
    const { problem = String(status) } = (body ?? {}) as { readonly problem?: string };
    return status < 300 ? 'done' : problem;
  });
}

/** All that may be said to who writes below what is going. */
const CLEAR = ['done', 'changed-meanwhile', 'not-signed-in', 'not-found', 'wrong-code', 'secret-gone'];
const MANY = Array.from({ length: 24 }, (_, n) => n);
/** Milliseconds between what is written and what erases it: whichever comes first, the answers are clear. */
const WAITS = [0, 1, 2, 4, 8];

onBothDatabases('at the same moment', (database) => {
  const clear = (school: School, told: readonly string[]) => {
    expect(told.filter((one) => !CLEAR.includes(one))).toEqual([]);
    expect(school.reported).toEqual([]);
  };

  describe('who writes below what is erased hears so, and it is gone:', () => {
    const classWith = async (school: School) => {
      const { teacher, student, room, task, notation } = await openClass(school);
      const handIn = (n: number, moves: readonly string[]) =>
        student('PUT', `/classes/${room.id}/assignments/${task.id}/attempts/${room.id}-${n}`, {
          ...{ notation: notation(moves, n), language: 'nl', started: 5 },
        });
      const write = (n: number) => [
        student('PUT', `/classes/${room.id}/attempts/${room.id}-${n}/notes`, {
          ...{ about: 'reason/opening', fields: { text: 'Omdat.' } },
        }),
        teacher('POST', `/desk/attempts/${room.id}-${n}/comments`, { text: 'Mooi.' }),
      ];
      /** First half of them is there already; then all of them grow, with words beside them. */
      const begin = () => Promise.all(MANY.slice(12).map((n) => handIn(n, ['ask'])));
      const goOn = () => [...MANY.map((n) => handIn(n, ['ask', 'close'])), ...MANY.slice(12).flatMap(write)];
      return { teacher, student, room, begin, goOn };
    };
    const rows = async (table: 'attempt' | 'note' | 'comment' | 'group_event' | 'group_token') =>
      (await database.current().db.selectFrom(table).selectAll().execute()).length;

    test.each([
      ['a class that hands in', ({ teacher, room }) => teacher('DELETE', `/desk/classes/${room.id}`)],
      ['a member who hands in', ({ student, room }) => student('DELETE', `/classes/${room.id}/mine`)],
    ] satisfies [string, (at: Awaited<ReturnType<typeof classWith>>) => Promise<Answered>][])(
      '%s',
      async (_, erase) => {
        const school = await openSchool(database.current());
        for (const wait of WAITS) {
          const at = await classWith(school);
          await at.begin();
          const sending = at.goOn();
          await pause(wait);
          const [erased, ...told] = await outcomes([erase(at), ...sending]);
          expect(erased).toBe('done');
          clear(school, told);
          expect([await rows('attempt'), await rows('note'), await rows('comment')]).toEqual([0, 0, 0]);
        }
      },
    );

    test('a session in which much is done', async () => {
      const school = await openSchool(database.current());
      for (const wait of WAITS) {
        const { facilitator, everybody, person, join, session } = await openMeeting(school, ['Bo', 'Cas']);
        await facilitator.act({ kind: 'begin' });
        const { secret } = (await person(0).ask('POST', '/elsewhere')).body;
        const doing = [
          ...everybody.flatMap((one) => [
            one.commit(1, 'ask'),
            one.act({ kind: 'words', text: 'Rustig.' }),
            one.ask('POST', '/elsewhere'),
          ]),
          school.ask('POST', `/sessions/${session}/resume`, { secret }),
          ...MANY.slice(18).map((n) => join(`Nieuw ${n}`)),
        ];
        await pause(wait);
        const [erased, ...told] = await outcomes([facilitator.ask('DELETE'), ...doing]);
        expect(erased).toBe('done');
        clear(school, told);
        expect([await rows('group_event'), await rows('group_token')]).toEqual([0, 0]);
      }
    });
  });

  test('an own scenario is brought in anew, withdrawn, asked for and handed in on, and all hear how that went', async () => {
    const { school, bring, anna, classOf } = await openWorkshop(database.current());
    const { id, edition } = await bring('anna');
    const { room, handIn } = await classOf('anna', [id]);
    const asked = { ...ASSIGNMENT, scenarios: [id] };
    const told = await outcomes([
      ...[1, 2, 3].map(() => handIn(`${id}@${edition} seed 3: ask`)),
      bring(
        'anna',
        retold((text) => text.replace('Aysel komt', 'Zij komt')),
      ),
      bring('anna'),
      anna('POST', `/desk/classes/${room.id}/assignments`, asked),
      anna('DELETE', `/desk/scenarios/${id}`),
      anna('POST', `/desk/classes/${room.id}/assignments`, asked),
    ]);
    clear(
      school,
      told.filter((one) => one !== 'flawed-assignment'),
    );
    expect((await handIn(`${id}@${edition} seed 3: ask, go-on`)).status).toBe(200);
  });

  describe('of the same thing twice there is one:', () => {
    test('an account for one address, with two invitations', async () => {
      const school = await openSchool(database.current());
      const invite = async () => (await school.lecturer('anna')('POST', '/desk/invitations')).body.secret;
      const secrets = [await invite(), await invite(), await invite()];
      const account = { name: 'Bea', email: 'bea@example.nl', password: 'zeilboot in de mist 42' };
      const told = await outcomes(
        secrets.map((secret) => school.ask('POST', '/desk/invitations/accept', { ...account, secret })),
      );
      expect([...told].sort()).toEqual(['done', 'invitation-gone', 'invitation-gone']);
      expect(school.reported).toEqual([]);
    });

    test('somebody of one name in a class, and in a session', async () => {
      const school = await openSchool(database.current());
      const { room } = await openClass(school);
      const joining = { class: { code: room.code }, name: 'Sem', recovery: 'zomer in Delft' };
      const inClass = await outcomes([1, 2, 3].map(() => school.ask('POST', '/join', joining)));
      const { join } = await openMeeting(school, []);
      const inSession = await outcomes([1, 2, 3].map(() => join('Sem')));
      for (const told of [inClass, inSession]) {
        expect([...told].sort()).toEqual(['done', 'name-taken', 'name-taken']);
      }
      expect(school.reported).toEqual([]);
    });

    test('who goes on elsewhere with a secret; and who comes back on many devices comes back on all', async () => {
      const school = await openSchool(database.current());
      const { person, session } = await openMeeting(school, ['Bo']);
      const { secret } = (await person(0).ask('POST', '/elsewhere')).body;
      const resume = () => school.ask('POST', `/sessions/${session}/resume`, { secret });
      const resumed = await outcomes([resume(), resume(), resume()]);
      expect([...resumed].sort()).toEqual(['done', 'secret-gone', 'secret-gone']);
      const { room } = await openClass(school);
      const returning = { class: { code: room.code }, name: 'Noor', recovery: 'mijn hond heet Bas' };
      const back = await outcomes([1, 2, 3, 4].map(() => school.ask('POST', '/return', returning)));
      expect(new Set(back)).toEqual(new Set(['done']));
      expect(school.reported).toEqual([]);
    });
  });

  test('two who wait for each other both come to their end', async () => {
    const { db } = database.current();
    const link = { owner: 'anna', name: '', created: 1, retention_days: 5, archived: 0 };
    const ids = ['a', 'b'];
    await db
      .insertInto('class')
      .values(ids.map((id) => ({ ...link, id, code: id, link: id })))
      .execute();
    let tries = 0;
    const inOrder = (order: readonly string[]) =>
      undisturbed(() =>
        db.transaction().execute(async (all) => {
          tries += 1;
          for (const id of order) {
            await all
              .updateTable('class')
              .set({ name: order.join('') })
              .where('id', '=', id)
              .execute();
            // Until the other has its first one as well; in a file they come one after the other.
            if (database.kind === 'postgres') await expect.poll(() => tries).toBeGreaterThan(1);
          }
        }),
      );
    await Promise.all([inOrder(ids), inOrder([...ids].reverse())]);
    const names = (await db.selectFrom('class').select('name').execute()).map(({ name }) => name);
    expect(new Set(names).size).toBe(1);
    expect(tries).toBe(database.kind === 'postgres' ? 3 : 2);
  });
});
