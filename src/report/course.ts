import type { Moment, Option } from '../core/moment.ts';
import type { ByWorld, World } from '../profession/worlds.ts';

/** One decision that was taken, as a point of the course. */
export interface Waypoint {
  /** 1 for the first decision of the attempt. */
  readonly number: number;
  readonly decision: string;
  readonly dilemma: boolean;
  readonly option: Option;
  /** Where the course stands after it, in shifts from the start: x runs east, y runs north. */
  readonly x: number;
  readonly y: number;
}

/** The course sailed over the decisions taken: work lies east of politics, law north of human. */
export function courseOf(moments: readonly Moment[]): readonly Waypoint[] {
  const course: Waypoint[] = [];
  for (const { decision, chosen } of moments) {
    if (decision === null || chosen === null) continue;
    const { x, y } = headingOf(chosen.shifts);
    const from = course.at(-1);
    course.push({
      number: course.length + 1,
      decision: decision.name,
      dilemma: decision.dilemma,
      option: chosen,
      x: (from?.x ?? 0) + x,
      y: (from?.y ?? 0) + y,
    });
  }
  return course;
}

/** Where the course ends, as steps towards worlds: at most one of law and human, and one of work and politics. */
export function endOf(
  course: readonly Waypoint[],
): readonly { readonly world: World; readonly steps: number }[] {
  const { x, y } = course.at(-1) ?? { x: 0, y: 0 };
  const towards = [
    { world: y > 0 ? 'law' : 'human', steps: Math.abs(y) },
    { world: x > 0 ? 'work' : 'politics', steps: Math.abs(x) },
  ] as const;
  return towards.filter(({ steps }) => steps > 0);
}

/** Which way one option pulls. Two opposite worlds that win or pay alike hold each other still. */
export function headingOf({ law, politics, work, human }: ByWorld<number>): { x: number; y: number } {
  return { x: work - politics, y: law - human };
}
