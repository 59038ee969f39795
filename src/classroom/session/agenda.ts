import { observe } from '../../core/score.ts';
import type { Turn } from '../../core/turns.ts';
import { ROLES, type Role } from '../../profession/roles.ts';

/** A decision on which a group parted, and how it divided. */
export interface AgendaItem {
  readonly decision: string;
  /** The moves by which most of them came there; of several such ways the first in the order of their ids. */
  readonly moves: readonly string[];
  /** Everything that was on offer to any of them there, by id. */
  readonly options: readonly string[];
  /** How many came there. */
  readonly n: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Shannon's entropy of how they divided, in whole millibits: 0 where all chose the same, 1,000 for two halves. */
  readonly disagreement: number;
  /** The role on which they differ most there; null where they do not differ on any. */
  readonly role: Role | null;
}

/** So many decisions fit in a meeting. */
export const AGENDA_LENGTH = 3;

/** The decisions that somebody took, in the order of play. */
export type Sailed = readonly Turn[];

/**
 * Where courses parted most. The greatest disagreement comes first; behind it the greatest on a role that is not
 * on the agenda yet, so that three decisions are not three times the same question. The same attempts give the
 * same agenda in whatever order they come, so anybody can make it again from an export. Decisions to which fewer than
 * `least` came are left out.
 */
export function agendaOf(courses: readonly Sailed[], least = 1): readonly AgendaItem[] {
  const left = [...disagreementsOf(courses).filter(({ n }) => n >= least)].sort(
    (a, b) => b.disagreement - a.disagreement || b.n - a.n || compareTexts(a.decision, b.decision),
  );
  const agenda: AgendaItem[] = left.splice(0, 1);
  while (agenda.length < AGENDA_LENGTH && left.length > 0) {
    const fresh = left.findIndex(({ role }) => role !== null && agenda.every((item) => item.role !== role));
    agenda.push(...left.splice(Math.max(fresh, 0), 1));
  }
  return agenda;
}

interface Passing {
  readonly before: readonly string[];
  readonly turn: Turn;
}

/** Who came to a decision twice is counted there once, for the first time. */
function disagreementsOf(courses: readonly Sailed[]): readonly AgendaItem[] {
  const byDecision = new Map<string, Passing[]>();
  for (const course of courses) {
    const met = new Set<string>();
    for (const [at, turn] of course.entries()) {
      const { name } = turn.decision;
      if (met.has(name)) continue;
      met.add(name);
      const before = course.slice(0, at).map(({ chosen }) => chosen.id);
      byDecision.set(name, [...(byDecision.get(name) ?? []), { before, turn }]);
    }
  }
  return [...byDecision].map(([decision, passings]) => itemOf(decision, passings)).filter(isDisagreement);
}

function isDisagreement({ disagreement }: AgendaItem): boolean {
  return disagreement > 0;
}

function itemOf(decision: string, passings: readonly Passing[]): AgendaItem {
  const counts = countedBy(passings.map(({ turn }) => turn.chosen.id));
  const options = new Set(passings.flatMap(({ turn }) => turn.decision.options.map(({ id }) => id)));
  return {
    decision,
    moves: usualWay(passings),
    options: [...options].sort(compareTexts),
    n: passings.length,
    counts,
    disagreement: entropyOf(Object.values(counts)),
    role: roleAtStake(passings),
  };
}

function usualWay(passings: readonly Passing[]): readonly string[] {
  const ways = new Map(passings.map(({ before }) => [before.join(','), before]));
  const counts = countedBy(passings.map(({ before }) => before.join(',')));
  const [usual] = Object.entries(counts).sort(([a, m], [b, n]) => n - m || compareTexts(a, b));
  return ways.get(usual?.[0] ?? '') ?? [];
}

function entropyOf(counts: readonly number[]): number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const bits = counts.map((count) => (count === 0 ? 0 : -(count / n) * Math.log2(count / n)));
  // Sorted, because a sum of floats depends on its order; whole, so that no last digit of a logarithm decides.
  return Math.round(1_000 * bits.sort((a, b) => a - b).reduce((sum, one) => sum + one, 0));
}

/** The role on which what they showed differs most: the greatest variance of the observations, counted in sixths. */
function roleAtStake(passings: readonly Passing[]): Role | null {
  const spread = new Map<Role, number>();
  const seen = passings.flatMap(({ turn }) => observe([turn]));
  for (const role of ROLES) {
    const sixths = seen.filter((one) => one.role === role).map(({ got, of }) => (6 * got) / of);
    const sum = sixths.reduce((total, one) => total + one, 0);
    const squares = sixths.reduce((total, one) => total + one * one, 0);
    if (sixths.length > 1) spread.set(role, (sixths.length * squares - sum * sum) / sixths.length ** 2);
  }
  const greatest = Math.max(0, ...spread.values());
  return greatest === 0 ? null : (ROLES.find((role) => spread.get(role) === greatest) ?? null);
}

/** How often each is named, in the order of the names. */
function countedBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of [...names].sort(compareTexts)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
