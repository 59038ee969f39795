import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hear, type News, newerThan, withNews } from '../../../src/desk/results/news.ts';
import type { MemberResult, Progress } from '../../../src/wire/answers.ts';
import { law } from '../../support/law.ts';

const NOTHING: News = new Map();

const event = (more: Partial<Progress> = {}): Progress => ({
  ...{ attempt: 'a1', member: 'noor', scenario: 'plan', moves: 3, ended: false, received: 50 },
  ...more,
});

const MEMBERS: readonly MemberResult[] = [
  { id: 'bas', name: 'Bas', attempts: [] },
  {
    id: 'noor',
    name: 'Noor',
    attempts: [{ id: 'a1', scenario: 'plan', moves: 3, ended: null, received: 10 }],
  },
];

test('a hand-in that is heard stands with its member, and nobody else changes or moves', () => {
  const news = hear(NOTHING, [event({ moves: 5, ended: true })]);
  const [bas, noor] = withNews(MEMBERS, news);
  expect(bas).toBe(MEMBERS[0]);
  expect(noor?.attempts).toEqual([{ id: 'a1', scenario: 'plan', moves: 5, ended: 50, received: 50 }]);
});

test('the first attempt of somebody appears', () => {
  const news = hear(NOTHING, [event({ attempt: 'b1', member: 'bas', moves: 1 })]);
  expect(withNews(MEMBERS, news)[0]?.attempts).toEqual([
    { id: 'b1', scenario: 'plan', moves: 1, ended: null, received: 50 },
  ]);
});

test('the same again is the very same news', () => {
  const once = hear(NOTHING, [event({ moves: 5 })]);
  expect(hear(once, [event({ moves: 5 })])).toBe(once);
});

test('what the answer already has is not new, nor is it drawn again', () => {
  const news = hear(NOTHING, [event()]);
  expect(newerThan(MEMBERS, news)).toBe(0);
  expect(withNews(MEMBERS, news)[1]?.attempts).toEqual(MEMBERS[1]?.attempts);
});

test('figures are older than attempts that went on, ended or began since, also of who joined since', () => {
  const news = hear(NOTHING, [
    event({ moves: 4 }),
    event({ attempt: 'b1', member: 'bas' }),
    event({ attempt: 'z1', member: 'zoe' }),
  ]);
  expect(newerThan(MEMBERS, news)).toBe(3);
});

const events = fc.array(
  fc.record({
    attempt: fc.constantFrom('a1', 'b1', 'c1'),
    member: fc.constant('noor'),
    scenario: fc.constant('plan'),
    moves: fc.nat(9),
    ended: fc.boolean(),
    received: fc.nat(9),
  }),
);

law(
  'an attempt never becomes shorter and never unends, in whatever order and however often events come',
  fc.property(events, events, (first, then) => {
    const before = withNews(MEMBERS, hear(NOTHING, first))[1]?.attempts ?? [];
    const after = withNews(MEMBERS, hear(hear(NOTHING, first), then))[1]?.attempts ?? [];
    for (const one of before) {
      const later = after.find(({ id }) => id === one.id);
      expect(later?.moves).toBeGreaterThanOrEqual(one.moves);
      if (one.ended !== null) expect(later?.ended).not.toBeNull();
    }
  }),
);
