import { expect, test } from 'vitest';
import { onBothDatabases } from './support/databases.ts';
import { openMeeting } from './support/meeting.ts';
import { openSchool } from './support/school.ts';

onBothDatabases('a session of intervision', (database) => {
  const open = async (others: readonly string[] = ['Bo', 'Cas'], draft: object = {}) => {
    const school = await openSchool(database.current());
    return { school, ...(await openMeeting(school, others, draft)) };
  };

  test('is begun without an account, joined with the code or the link, and sails one course together', async () => {
    const { school, facilitator, person, everybody, link, session } = await open();
    const byLink = await school.ask('POST', '/sessions/join', { session: { link }, name: 'Dia' });
    expect(byLink).toMatchObject({ status: 201, body: { session } });
    expect(byLink.headers.get('set-cookie')).toContain(`Path=/api/sessions/${session}`);
    expect((await facilitator.see()).shared.count).toEqual({ here: 4, choosing: 4 });
    await facilitator.act({ kind: 'remove', person: byLink.body.person });

    expect(await facilitator.act({ kind: 'begin' })).toMatchObject({ status: 200, body: { number: 6 } });
    for (const one of everybody) {
      expect(await one.commit(1, 'ask', 'omdat')).toMatchObject({
        status: 200,
        body: { own: { first: { option: 'ask', text: 'omdat' } } },
      });
    }
    expect((await person(0).see()).shared.round).toMatchObject({ number: 1, stage: 'reveal' });
    expect(await facilitator.act({ kind: 'decide', round: 1, option: 'ask', by: 'agreement' })).toMatchObject(
      {
        status: 200,
      },
    );
    expect((await person(1).see()).shared).toMatchObject({
      moves: ['ask'],
      round: { number: 2, options: ['ask-on', 'close'] },
    });
    expect(school.reported).toEqual([]);
  });

  test('reaches every page that follows it, whole, at once and after each change', async () => {
    const { facilitator, person } = await open();
    const page = await person(0).follow();
    await page.shows(({ own }) => own?.name === 'Bo');
    await facilitator.act({ kind: 'begin' });
    await page.shows(({ shared }) => shared.round?.stage === 'read');
    await person(0).commit(1, 'plan');
    await page.shows(({ shared, own }) => shared.round?.first.n === 1 && own?.first?.option === 'plan');
    await person(1).commit(1, 'ask');
    // What is one's own comes only where it changed.
    await page.shows(({ shared, own }) => shared.round?.first.n === 2 && own === undefined);
    await page.leave();
  });
});
