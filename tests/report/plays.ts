import type { Move, Turn } from '../../src/core/turns.ts';
import type { Play } from '../../src/report/plays.ts';
import { option } from './moments.ts';

/** A turn at which the first option was taken. */
export function turn(name: string, options: readonly Move[]): Turn {
  const [chosen] = options;
  if (chosen === undefined) throw new Error('a turn needs an option');
  return { decision: { name, options }, chosen };
}

/** A turn at which a role could be seen: `got` of `of` steps above the least on offer. */
export function sight(role: 'supporting' | 'monitoring', got: 0 | 1 | 2 | 3, of: 1 | 2 | 3): Turn {
  return turn(`sight-${role}`, [
    option('chosen', { evidence: { [role]: got } }),
    option('least', { evidence: { [role]: 0 } }),
    option('most', { evidence: { [role]: of } }),
  ]);
}

export function playOf(
  id: string,
  scenario: string,
  finished: number,
  turns: readonly Turn[],
  parts: Partial<Play> = {},
): Play {
  return {
    id,
    scenario,
    finished,
    branched: false,
    ending: 'end',
    turns,
    reconsidered: 0,
    older: false,
    notation: '',
    ...parts,
  };
}
