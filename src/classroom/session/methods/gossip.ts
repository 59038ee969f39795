import type { Method } from './method.ts';
import { EVERYBODY, phase, WITHOUT_BRINGER } from './phase.ts';

/** The roddelmethode: the group talks about the case as if the one who brought it in were not there. */
export const gossip: Method = {
  id: 'gossip',
  people: { least: 4, most: 8 },
  practice: 'experienced',
  total: { minutes: 47, timed: 'proposal' },
  sources: [
    {
      title: 'Management Issues, De roddelmethode',
      url: 'https://www.managementissues.com/ontwikkelingstools/de-roddelmethode/',
      checked: '2026-11-22',
    },
    {
      title: 'BP Opleidingen, Methodiek: Intervisie Roddelmethode',
      url: 'https://www.bpopleidingen.nl/e-learning-methodiek-intervisie-roddelmethode/',
      checked: '2026-11-22',
    },
  ],
  phases: [
    phase('safety', 2, 'proposal', ['facilitator'], { asks: 'safety' }),
    phase('question', 5, 'proposal', ['bringer']),
    phase('exploring', 10, 'proposal', ['members', 'bringer']),
    phase('gossip', 15, 'source', ['members'], WITHOUT_BRINGER),
    phase('return', 10, 'proposal', ['bringer']),
    phase('closing', 5, 'proposal', EVERYBODY),
  ],
};
