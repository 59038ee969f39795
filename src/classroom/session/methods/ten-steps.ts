import type { Method } from './method.ts';
import { EVERYBODY, phase } from './phase.ts';

/** The ten-step method. The source reckons two to two and a half hours for six people; these fit in a lesson. */
export const tenSteps: Method = {
  id: 'ten-steps',
  people: { least: 4, most: 8 },
  practice: 'beginners',
  total: { minutes: 90, timed: 'proposal' },
  sources: [
    {
      title: 'Guide to Coach, Tienstappenmethode',
      url: 'https://guidetocoach.com/methode-2',
      checked: '2026-11-22',
    },
    {
      title: 'BP Opleidingen, Intervisie: De 10 Stappen Methode',
      url: 'https://www.bpopleidingen.nl/e-learning-intervisie-10-stappen-methode/',
      checked: '2026-11-22',
    },
  ],
  phases: [
    phase('sketch', 8, 'proposal', ['bringer']),
    phase('asking', 8, 'proposal', ['members']),
    phase('rating', 5, 'proposal', ['bringer']),
    phase('answering', 15, 'proposal', ['bringer']),
    phase('last-questions', 8, 'proposal', ['members', 'bringer']),
    phase('problem', 10, 'proposal', ['members']),
    phase('rating-problems', 6, 'proposal', ['bringer']),
    phase('account', 8, 'proposal', ['bringer']),
    phase('forces', 10, 'proposal', ['members', 'bringer']),
    phase('doing', 7, 'proposal', ['bringer']),
    phase('closing', 5, 'proposal', EVERYBODY),
  ],
};
