import type { Option } from '../core/moment.ts';
import { type ByWorld, WORLDS, type World } from '../profession/worlds.ts';

/** What an attempt gave a world and what it took from it, both 0 or more; one never makes up for the other. */
export interface WorldAccount {
  readonly gained: number;
  readonly paid: number;
}

export function worldAccounts(
  moments: readonly { readonly chosen: Pick<Option, 'shifts'> | null }[],
): ByWorld<WorldAccount> {
  const account = (world: World): WorldAccount => {
    const shifts = moments.map(({ chosen }) => chosen?.shifts[world] ?? 0);
    return {
      gained: shifts.reduce((sum, shift) => sum + Math.max(0, shift), 0),
      paid: shifts.reduce((sum, shift) => sum + Math.max(0, -shift), 0),
    };
  };
  return {
    law: account('law'),
    politics: account('politics'),
    work: account('work'),
    human: account('human'),
  };
}

/** One world that wins or pays by an option, in the source's order of worlds. */
export interface WorldMark {
  readonly world: World;
  /** −2 … +2, never 0. */
  readonly shift: number;
}

export function worldMarks(shifts: ByWorld<number>): readonly WorldMark[] {
  return WORLDS.map((world) => ({ world, shift: shifts[world] })).filter(({ shift }) => shift !== 0);
}
