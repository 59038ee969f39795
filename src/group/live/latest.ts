import type { OwnView } from '../../classroom/session/visible.ts';
import type { SessionAnswer, SessionNews } from '../../wire/session.ts';

/** What the screen is drawn from, and as of which event it has what is one's own. */
export interface Latest {
  readonly answer: SessionAnswer;
  readonly ownAsOf: number;
}

/**
 * What arrives comes by three ways (asked for, live, and as the answer to an act) and may overtake each other, so
 * what is older than what is there changes nothing.
 */
export function withAnswer(before: Latest | null, answer: SessionAnswer): Latest {
  const after = withNews(before ?? { answer, ownAsOf: 0 }, answer);
  const { code, link, until } = answer;
  return { ...after, answer: { ...after.answer, code, link, until } };
}

export function withNews(before: Latest, { shared, own }: Pick<SessionNews, 'shared' | 'own'>): Latest {
  const { number } = shared;
  const newest = number < before.answer.shared.number ? before.answer.shared : shared;
  const seen = { ...before, answer: { ...before.answer, shared: newest } };
  return own === undefined ? seen : withOwn(seen, own, number);
}

/** After an act of one's own, as of the event that it became. */
export function withOwn(before: Latest, own: OwnView, number: number): Latest {
  return number < before.ownAsOf ? before : { answer: { ...before.answer, own }, ownAsOf: number };
}
