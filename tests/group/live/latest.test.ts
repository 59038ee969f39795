import { expect, test } from 'vitest';
import { sessionAfter } from '../../../src/classroom/session/session.ts';
import { openingState, type SessionState } from '../../../src/classroom/session/state.ts';
import { ownView, sharedView } from '../../../src/classroom/session/visible.ts';
import { withAnswer, withNews, withOwn } from '../../../src/group/live/latest.ts';

/** A session with so many events: Anna joins, and then takes along one word after the other. */
function sessionAt(number: number): SessionState {
  const setup = { shape: 'method', story: null, hall: false, hands: false, minutes: 5 } as const;
  let state = openingState({ ...setup, method: 'short', course: null, agenda: null });
  for (let at = 1; at <= number; at += 1) {
    const join = { kind: 'join', name: 'Anna', plays: true } as const;
    const act = at === 1 ? join : ({ kind: 'words', text: `woord ${at}` } as const);
    state = sessionAfter(state, { number: at, at, by: 'anna-1234', act }, null);
  }
  return state;
}

function newsAt(number: number) {
  const state = sessionAt(number);
  const own = ownView(state, 'anna-1234');
  if (own === null) throw new Error('Anna is not there');
  return { shared: sharedView(state), own };
}

const answerAt = (number: number) => ({ ...newsAt(number), now: 0, code: 'ABC123', link: 'x', until: 0 });

test('what overtook something older on the way is not taken back by it', () => {
  const latest = withNews(withNews(withAnswer(null, answerAt(2)), newsAt(5)), newsAt(3));
  expect([latest.answer.shared.number, latest.answer.own.words]).toEqual([5, 'woord 5']);
});

test('the answer to an act shows at once what is one’s own, and news from before it does not undo that', () => {
  const { own } = newsAt(4);
  const acted = withOwn(withAnswer(null, answerAt(2)), own, 4);
  const after = withNews(acted, newsAt(3));
  expect([after.answer.shared.number, after.answer.own.words]).toEqual([3, 'woord 4']);
});

test('news without what is one’s own leaves that as it is', () => {
  const { shared } = newsAt(6);
  const latest = withNews(withAnswer(null, answerAt(2)), { shared });
  expect([latest.answer.shared.number, latest.answer.own.words]).toEqual([6, 'woord 2']);
});
