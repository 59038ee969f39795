import type { MemberAttempt, MemberResult } from '../../wire/answers.ts';

/** How it stands with a member and a scenario. */
export type Standing = 'none' | 'under-way' | 'done';
export const STANDINGS = ['done', 'under-way', 'none'] as const satisfies readonly Standing[];

export function attemptsAt({ attempts }: MemberResult, scenario: string): readonly MemberAttempt[] {
  return attempts.filter((attempt) => attempt.scenario === scenario);
}

export function standingAt(member: MemberResult, scenario: string): Standing {
  const attempts = attemptsAt(member, scenario);
  if (attempts.length === 0) return 'none';
  return attempts.some(({ ended }) => ended !== null) ? 'done' : 'under-way';
}

/** Of how many members it stands so with a scenario. */
export function countStandings(
  members: readonly MemberResult[],
  scenario: string,
): Readonly<Record<Standing, number>> {
  const counts = { none: 0, 'under-way': 0, done: 0 };
  for (const member of members) counts[standingAt(member, scenario)] += 1;
  return counts;
}

export type Filter = Standing | 'all';
export const FILTERS = ['all', 'none', 'under-way', 'done'] as const satisfies readonly Filter[];

/** Those with the letters in their name, of whom it stands so: at some scenario, or with `done` at every one. */
export function chosenMembers(
  members: readonly MemberResult[],
  scenarios: readonly string[],
  { filter, letters }: { readonly filter: Filter; readonly letters: string },
): readonly MemberResult[] {
  const wanted = letters.trim().toLocaleLowerCase();
  return members.filter((member) => {
    if (!member.name.toLocaleLowerCase().includes(wanted)) return false;
    if (filter === 'all') return true;
    const standings = scenarios.map((scenario) => standingAt(member, scenario));
    return filter === 'done' ? standings.every((one) => one === 'done') : standings.includes(filter);
  });
}
