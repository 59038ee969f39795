import { expect, test } from 'vitest';
import type { SessionState } from '../../src/classroom/session/state.ts';
import { ownView, type SharedView, sharedView } from '../../src/classroom/session/visible.ts';
import { News } from '../../src/server/sessions/news.ts';
import { sharedAfter } from '../../src/wire/session.ts';
import { commits, doing, joining, sessionOf } from '../classroom/session/group.ts';

const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes).slice('data: '.length));

/** A session of three with everything that happens in two decisions, as it was after each event. */
function course(): readonly SessionState[] {
  const states = [
    sessionOf([
      ['p1', joining('Noor')],
      ['p2', joining('Sam')],
      ['p3', joining('Wim')],
    ]),
  ];
  const then = (by: string, act: Parameters<typeof doing>[2]) =>
    states.push(doing(states.at(-1) as SessionState, by, act));
  then('p1', { kind: 'begin' });
  for (const round of [1, 2]) {
    const option = states.at(-1)?.round?.options[0] ?? '';
    for (const by of ['p1', 'p2', 'p3']) then(by, commits(round, 'first', option));
    for (const by of ['p1', 'p2', 'p3']) then(by, { kind: 'consent', round, always: false });
    then('p1', { kind: 'go', round, to: 'discuss' });
    then('p2', { kind: 'words', text: `na ${round}` });
    then('p1', { kind: 'decide', round, option, by: 'agreement' });
  }
  return states;
}

test('whatever a page missed in between, it shows what there is now', () => {
  const news: News[] = [];
  for (const state of course()) news.push(new News(state, 5, news.at(-1) ?? null));
  for (const [at, first] of news.entries()) {
    for (const later of news.slice(at)) {
      const whole: SharedView = sharedAfter(null, read(first.event(-1, null)).shared);
      expect(whole).toEqual(JSON.parse(JSON.stringify(sharedView(first.state))));
      if (later === first) continue;
      const change = read(later.event(first.state.number, null)).shared;
      expect(sharedAfter(whole, change)).toEqual(JSON.parse(JSON.stringify(sharedView(later.state))));
    }
  }
});

test('what a page has does not come again', () => {
  const [, begun, chosen] = course() as [SessionState, SessionState, SessionState];
  const before = new News(begun, 5, null);
  const change = read(new News(chosen, 6, before).event(begun.number, null));
  expect(Object.keys(change.shared).sort()).toEqual(['chose', 'number', 'round']);
  expect(Object.keys(change.shared.round).sort()).toEqual(['first', 'number']);
});

test('what is one’s own comes beside it', () => {
  const [state] = course() as [SessionState];
  const news = new News(state, 5, null);
  expect(read(news.event(-1, news.own('p2'))).own).toEqual(ownView(state, 'p2'));
});
