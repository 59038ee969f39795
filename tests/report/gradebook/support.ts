import fc from 'fast-check';
import type { Move, Turn } from '../../../src/core/turns.ts';
import type { Evidence } from '../../../src/profession/levels.ts';
import type { ClassPlay } from '../../../src/report/gradebook/plays.ts';

const STILL = { law: 0, politics: 0, work: 0, human: 0 } as const;

function move(id: string, investigating: Evidence): Move {
  return { id, evidence: { investigating }, shifts: STILL, competences: [] };
}

/** A decision with three options: `<name>-0`, `<name>-1` and `<name>-3` show so much of investigating. */
export function turn(decision: string, level: 0 | 1 | 3): Turn {
  const options = ([0, 1, 3] as const).map((shown) => move(`${decision}-${shown}`, shown));
  const chosen = options.find(({ id }) => id === `${decision}-${level}`);
  if (chosen === undefined) throw new Error('no such option');
  return { decision: { name: decision, options }, chosen };
}

export function play(
  member: string,
  turns: readonly Turn[],
  ending: string | null = 'done',
  attempt = `${member}-1`,
): ClassPlay {
  return { member, attempt, scenario: 'small', turns, ending };
}

const level = fc.constantFrom(0 as const, 1 as const, 3 as const);

/** A class of up to forty, each with a course of up to six different decisions. */
export const classes: fc.Arbitrary<readonly ClassPlay[]> = fc
  .array(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), level), { maxLength: 6 }), {
    maxLength: 40,
  })
  .map((courses) =>
    courses.map((course, n) =>
      play(
        `member-${n}`,
        course.map(([name, shown]) => turn(name, shown)),
      ),
    ),
  );
