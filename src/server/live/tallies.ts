import type { Progress } from '../../wire/answers.ts';
import type { Bus } from './bus.ts';

/** Tells of hand-ins, those of one assignment together, at most ten times a second. */
export interface Tallies {
  add(assignment: string, progress: Progress): void;
}

const PAUSE = 100;

export function topicOfAssignment(assignment: string): string {
  return `assignment/${assignment}`;
}

/** The hand-in itself is stored already; when telling of it fails, the next page that is opened shows it. */
export function createTallies(bus: Bus, report: (error: Error) => void): Tallies {
  const waiting = new Map<string, Map<string, Progress>>();

  function tell(assignment: string): void {
    const news = waiting.get(assignment);
    waiting.delete(assignment);
    if (news === undefined) return;
    bus.publish(topicOfAssignment(assignment), JSON.stringify([...news.values()])).catch(report);
  }

  return {
    add(assignment, progress) {
      const there = waiting.get(assignment);
      if (there !== undefined) {
        there.set(progress.attempt, progress);
        return;
      }
      waiting.set(assignment, new Map([[progress.attempt, progress]]));
      setTimeout(() => tell(assignment), PAUSE);
    },
  };
}
