import { observe, sixthsOf } from '../../core/score.ts';
import type { Turn } from '../../core/turns.ts';
import { ROLES } from '../../profession/roles.ts';
import { WORLDS } from '../../profession/worlds.ts';
import type { ExportedAttempt, ExportSource } from './source.ts';

/** A cell: a text, a number, a moment in UTC, or nothing. */
export type Cell = string | number | { readonly moment: string } | null;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const ABOUT_ATTEMPT = [
  ...['assignment', 'member', 'attempt', 'scenario', 'edition', 'seed', 'language'],
  ...['started', 'ended', 'received', 'ending'],
];

/**
 * One row a choice, and one for an attempt without any. What was taken back is not in it. Per role what the choice
 * showed of it, 0 … 1, empty where the options did not differ on it; per world the shift, −2 … +2. Columns keep
 * their English names in every language, so that what somebody calculates with them goes on working.
 */
export function choicesTable({ assignment, attempts }: ExportSource): Table {
  return {
    columns: [...ABOUT_ATTEMPT, 'step', 'decision', 'option', ...ROLES, ...WORLDS, 'arguments', 'reason'],
    rows: attempts.flatMap((one) => {
      const about = aboutAttempt(assignment.title, one);
      if (one.turns.length === 0) return [[...about, ...EMPTY]];
      return one.turns.map((turn, at) => [...about, at + 1, ...aboutTurn(turn, one)]);
    }),
  };
}

const EMPTY: readonly Cell[] = Array.from({ length: 5 + ROLES.length + WORLDS.length }, () => null);

function aboutAttempt(title: string, one: ExportedAttempt): readonly Cell[] {
  const { scenario, edition, seed } = one.attempt;
  const moment = (text: string | null): Cell => (text === null ? null : { moment: text });
  return [
    ...[title, one.member.name, one.id, scenario, edition, seed, one.language],
    ...[moment(one.started), moment(one.ended), moment(one.received), one.ending],
  ];
}

function aboutTurn(turn: Turn, { notes }: ExportedAttempt): readonly Cell[] {
  const { decision, chosen } = turn;
  const seen = observe([turn]);
  const roles = ROLES.map((role): Cell => {
    const observation = seen.find((one) => one.role === role);
    return observation === undefined ? null : sixthsOf(observation) / 6;
  });
  const reason = notes.find(({ about }) => about === `reason/${decision.name}`);
  // A decision that came back has one reason: it is told where it was about this option.
  const given =
    reason?.fields.option === undefined || reason.fields.option === chosen.id ? reason : undefined;
  return [
    ...[decision.name, chosen.id, ...roles],
    ...WORLDS.map((world) => chosen.shifts[world]),
    ...[given?.fields.kinds ?? null, given?.fields.text ?? null],
  ];
}
