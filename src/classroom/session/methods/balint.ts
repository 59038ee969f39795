import type { Method } from './method.ts';
import { EVERYBODY, phase, WITHOUT_BRINGER } from './phase.ts';

/** The Balint method. The source gives ninety minutes for the whole; how they are divided is our proposal. */
export const balint: Method = {
  id: 'balint',
  people: { least: 5, most: 8 },
  practice: 'experienced',
  total: { minutes: 90, timed: 'source' },
  sources: [
    {
      title: 'Movisie, De Balint-methode voor intervisie',
      url: 'https://www.movisie.nl/tool/balint-methode-intervisie',
      checked: '2026-11-22',
    },
    {
      title: 'BP Opleidingen, Intervisie Werkvorm: De Balint Methode',
      url: 'https://www.bpopleidingen.nl/e-learning-werkvorm-de-balint-methode/',
      checked: '2026-11-22',
    },
    {
      title: 'Britt leert, De Balint-methode tijdens intervisiebijeenkomsten',
      url: 'https://brittleert.nl/de-balint-methode-tijdens-intervisiebijeenkomsten/',
      checked: '2026-11-22',
    },
  ],
  phases: [
    phase('gathering', 8, 'proposal', ['members'], { choosing: true }),
    phase('three-sentences', 5, 'proposal', ['members'], { choosing: true }),
    phase('choice', 5, 'proposal', ['members', 'facilitator'], { choosing: true }),
    phase('guide', 2, 'proposal', ['members', 'facilitator']),
    phase('case', 12, 'proposal', ['bringer']),
    phase('association', 5, 'proposal', ['facilitator'], { asks: 'note' }),
    phase('picture', 15, 'proposal', ['members', 'bringer']),
    phase('judgement', 5, 'proposal', ['facilitator'], { ...WITHOUT_BRINGER, asks: 'positions' }),
    phase('judging', 18, 'proposal', ['members'], { ...WITHOUT_BRINGER, shows: 'positions' }),
    phase('deciding', 8, 'proposal', ['bringer'], { shows: 'deed' }),
    phase('closing', 7, 'proposal', EVERYBODY),
  ],
};
