import type { Method } from './method.ts';
import { EVERYBODY, phase, WITHOUT_BRINGER } from './phase.ts';

/**
 * The incident method. Hendriksen's rounds are in it: everybody takes a position in writing before anybody says
 * theirs, and only then it is told what the one who brought it in really did.
 */
export const incident: Method = {
  id: 'incident',
  people: { least: 4, most: 8 },
  practice: 'beginners',
  total: { minutes: 65, timed: 'source' },
  sources: [
    {
      title: 'Fotoscholing, Incidentmethode',
      url: 'https://www.fotoscholing.nl/index.php/incidentmethode/',
      checked: '2026-11-22',
    },
    {
      title: 'Een meester in leren, De incidentmethode (Hendriksen)',
      url: 'https://eenmeesterinleren.nl/de-incidentmethode',
      checked: '2026-11-22',
    },
  ],
  phases: [
    phase('start', 5, 'source', EVERYBODY),
    phase('cases', 10, 'source', ['members'], { choosing: true }),
    phase('choice', 5, 'source', ['members', 'facilitator'], { choosing: true }),
    phase('questions', 15, 'source', ['members', 'bringer']),
    phase('analysis', 10, 'source', ['members'], WITHOUT_BRINGER),
    phase('positions', 5, 'proposal', ['facilitator'], { ...WITHOUT_BRINGER, asks: 'positions' }),
    phase('advice', 10, 'source', ['members'], { ...WITHOUT_BRINGER, shows: 'positions' }),
    phase('deed', 5, 'proposal', ['bringer', 'members'], { shows: 'deed' }),
    phase('closing', 10, 'source', EVERYBODY),
  ],
};
