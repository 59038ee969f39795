import type { Method } from './method.ts';
import { EVERYBODY, phase } from './phase.ts';

/** Five steps for two or three people besides the facilitator. */
export const short: Method = {
  id: 'short',
  people: { least: 2, most: 3 },
  practice: 'beginners',
  total: { minutes: 28, timed: 'proposal' },
  sources: [
    {
      title: 'LessonUp, De vijfstappenmethode',
      url: 'https://lessonup.com/en/lesson/dncGB5TdsSNqQXH7C',
      checked: '2026-11-22',
    },
  ],
  phases: [
    phase('question', 5, 'proposal', ['bringer']),
    phase('exploring', 8, 'proposal', ['members', 'bringer']),
    phase('core', 4, 'proposal', ['members']),
    phase('advice', 6, 'proposal', ['members', 'bringer']),
    phase('closing', 5, 'proposal', EVERYBODY),
  ],
};
