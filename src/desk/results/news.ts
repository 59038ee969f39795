import type { MemberAttempt, MemberResult, Progress } from '../../wire/answers.ts';

/** What was heard since the page was opened, by attempt. */
export type News = ReadonlyMap<string, Progress>;

/** The news with a list of events in it; the very same value where they say nothing new. */
export function hear(news: News, events: readonly Progress[]): News {
  let heard = news;
  for (const event of events) {
    const known = heard.get(event.attempt);
    if (known !== undefined && !isFurther(event, known)) continue;
    heard = new Map(heard).set(event.attempt, {
      ...event,
      moves: Math.max(event.moves, known?.moves ?? 0),
      ended: event.ended || known?.ended === true,
      received: Math.max(event.received, known?.received ?? 0),
    });
  }
  return heard;
}

/** An attempt never becomes shorter and never unends; events may come late, twice and out of order. */
function isFurther(event: Progress, known: Progress): boolean {
  return event.moves > known.moves || (event.ended && !known.ended);
}

/** Members as they were answered with what was heard since. Those of whom nothing was heard stay the same value. */
export function withNews(members: readonly MemberResult[], news: News): readonly MemberResult[] {
  const byMember = new Map<string, Progress[]>();
  for (const heard of news.values())
    byMember.set(heard.member, [...(byMember.get(heard.member) ?? []), heard]);
  return members.map((member) => {
    const heard = byMember.get(member.id);
    return heard === undefined ? member : { ...member, attempts: heard.reduce(joined, member.attempts) };
  });
}

/** How many attempts are new, or further than when the figures were made. */
export function newerThan(members: readonly MemberResult[], news: News): number {
  const known = new Map(members.flatMap(({ attempts }) => attempts.map((one) => [one.id, one])));
  return [...news.values()].filter((heard) => {
    const before = known.get(heard.attempt);
    return before === undefined || heard.moves > before.moves || (heard.ended && before.ended === null);
  }).length;
}

function joined(attempts: readonly MemberAttempt[], heard: Progress): readonly MemberAttempt[] {
  const { attempt: id, scenario, moves, ended, received } = heard;
  const present = attempts.find((one) => one.id === id);
  if (present === undefined) {
    return [...attempts, { id, scenario, moves, ended: ended ? received : null, received }];
  }
  const further = moves > present.moves || (ended && present.ended === null);
  if (!further) return attempts;
  const changed = { ...present, moves: Math.max(moves, present.moves), received };
  const now = { ...changed, ended: present.ended ?? (ended ? received : null) };
  return attempts.map((one) => (one === present ? now : one));
}
