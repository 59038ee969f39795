import { describe, expect, test } from 'vitest';
import { classDatabase, student, until } from './student.ts';

const database = classDatabase();

describe('what was written beside an attempt', () => {
  const REASON = {
    playing: 'fixture 7',
    about: 'reason/opening',
    fields: { option: 'ask', text: 'Eerst horen.' },
  };
  const LOG = { playing: 'fixture 7', about: 'starr', fields: { situation: 'Een gesprek.' } };

  test('goes along where the assignment asks for it, after its attempt', async () => {
    const here = await student(database(), { reasons: true, reflection: 'starr' });
    await here.stores.notes.put({ ...REASON, changed: 1 });
    await here.stores.notes.put({ ...LOG, changed: 2 });
    await here.stores.notes.put({ ...LOG, about: 'korthagen', changed: 3 });
    await here.play(['ask']);
    const outbox = here.openPage();
    outbox.post();
    await until(() => Object.keys(outbox.knownOf('attempt-1').notes).length === 2);
    expect(await here.notesAtServer()).toEqual({ 'reason/opening': REASON.fields, starr: LOG.fields });
    await here.stores.notes.put({ ...REASON, fields: { option: 'ask', text: 'Anders.' }, changed: 4 });
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').notes['reason/opening'] === 4);
    expect((await here.notesAtServer())['reason/opening']).toEqual({ option: 'ask', text: 'Anders.' });
  });

  test('stays on the device where nobody asked for it', async () => {
    const here = await student(database());
    await here.stores.notes.put({ ...REASON, changed: 1 });
    await here.stores.notes.put({ ...LOG, changed: 2 });
    const notation = await here.play(['ask']);
    const outbox = here.openPage();
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').notation === notation);
    expect(here.sent.map(({ kind }) => kind)).toEqual(['attempt']);
  });

  test('is emptied at the server when it is deleted here', async () => {
    const here = await student(database(), { reasons: true });
    await here.stores.notes.put({ ...REASON, changed: 1 });
    await here.play(['ask']);
    const lasting = { ...here.stores.notes, lasting: true };
    const outbox = here.openPage({ notes: async () => lasting });
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').notes['reason/opening'] === 1);
    await here.stores.notes.remove(REASON.playing, REASON.about);
    outbox.post();
    await until(() => outbox.knownOf('attempt-1').notes['reason/opening'] === -1);
    expect(await here.notesAtServer()).toEqual({ 'reason/opening': {} });
  });
});
