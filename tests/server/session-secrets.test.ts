import { expect, test } from 'vitest';
import { onBothDatabases } from './support/databases.ts';
import { openMeeting, type Participant } from './support/meeting.ts';
import { openSchool } from './support/school.ts';

const NAMES = ['Bo', 'Cas', 'Dia', 'Eef', 'Gijs', 'Hanna'];
const WORD = 'pimpelmees';

/** What is on offer stands in every view; everything else about an option would tell of a vote. */
const withoutOffer = (text: string) => text.replaceAll('"options":["ask","plan"]', '');

onBothDatabases('before the reveal', (database) => {
  /**
   * Six people choose. One of them is the other client, who does not choose yet: everything that comes to that one
   * and to the facilitator is kept, from the network itself.
   */
  const play = async (votes: readonly ('ask' | 'plan')[], word: string, hall: boolean) => {
    const school = await openSchool(database.current());
    const meeting = await openMeeting(school, NAMES, { hall, plays: false });
    const { facilitator, person, session } = meeting;
    const watching = [facilitator, person(5)];
    const pages = await Promise.all(watching.map((one) => one.follow()));
    const answers: string[] = [];
    let last = 0;
    const say = async (one: Participant, text: string) => {
      const { body } = await one.act({ kind: 'words', text });
      answers.push(JSON.stringify(body));
      last = body.number;
    };
    const look = async (number: number) => {
      for (const page of pages) await page.shows(({ shared }) => shared.number >= number);
      for (const one of watching) answers.push(JSON.stringify(await one.see()));
    };
    await facilitator.act({ kind: 'begin' });
    for (const [at, option] of votes.entries()) {
      const { body } = await person(at).commit(1, option, `${word} ${at}`);
      await look(body.number);
      for (const one of watching) await say(one, `neutraal ${at}`);
    }
    for (const page of pages) await page.shows(({ shared }) => shared.number === last);
    const shown = pages.map((page) => [page.last(), page.own()]);
    const before = { streams: pages.map(({ bytes }) => bytes()), answers: [...answers], shown };
    await person(5).commit(1, 'ask');
    for (const page of pages) await page.shows(({ shared }) => shared.round?.stage === 'reveal');
    const after = pages.map((page) => page.bytes());
    for (const page of pages) await page.leave();
    expect(school.reported).toEqual([]);
    await facilitator.ask('DELETE');
    expect(school.lines.join('\n')).toContain('/api/sessions/:session/acts');
    expect(school.lines.join('\n')).not.toMatch(new RegExp(`${word}|${session}|${NAMES.join('|')}`));
    return { before, after };
  };

  test('nothing that arrives at another client or at the facilitator holds an option, a kind or a word', async () => {
    const { before, after } = await play(['ask', 'plan', 'plan', 'ask', 'plan'], WORD, false);
    for (const text of [...before.streams, ...before.answers].map(withoutOffer)) {
      expect(text).not.toMatch(new RegExp(`${WORD}|"ask"|"plan"|moral|"ask":|"plan":`));
    }
    // What was read is what the votes come by: behind the reveal they are in it.
    for (const text of after) expect(text).toContain(`${WORD} 0`);
  });

  test('it is the same to the letter, whatever the others chose and wrote', async () => {
    const one = await play(['ask', 'plan', 'plan', 'ask', 'plan'], WORD, false);
    const longer = 'een heel ander en veel langer woord';
    const other = await play(['plan', 'plan', 'ask', 'plan', 'plan'], longer, false);
    expect(other.before.answers).toEqual(one.before.answers);
    expect(other.before.shown).toEqual(one.before.shown);
  });

  test('and in a lecture hall no name of anybody else but who leads it, behind the reveal neither', async () => {
    const { before, after } = await play(['ask', 'plan', 'plan', 'ask', 'plan'], WORD, true);
    const [, member] = after;
    const [, seen] = before.answers;
    for (const text of [member ?? '', seen ?? '']) {
      expect(text).toContain('Fenna');
      expect(text).not.toMatch(/Bo|Cas|Dia|Eef|Gijs/);
    }
  });
});
