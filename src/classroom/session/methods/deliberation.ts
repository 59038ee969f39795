import type { Method } from './method.ts';
import { EVERYBODY, phase } from './phase.ts';

/** Moral deliberation, with the four worlds as the perspectives. Ninety minutes for a first time, ten for a step. */
export const deliberation: Method = {
  id: 'deliberation',
  people: { least: 4, most: 8 },
  practice: 'beginners',
  total: { minutes: 90, timed: 'source' },
  sources: [
    {
      title: 'Caroline Oomen, Moreel beraad',
      url: 'https://carolineoomen.nl/?page_id=271',
      checked: '2026-11-22',
    },
    {
      title: 'Leren Filosoferen, Stappenplan moreel beraad',
      url: 'https://www.lerenfilosoferen.nl/stappenplan-moreel-beraad/',
      checked: '2026-11-22',
    },
    {
      title: 'Ahmas, 3.1.3 Moreel beraad',
      url: 'http://reflectie.ahmas.nl/modules/pagesahmas/php/view.php?id=37260&rev=-1',
      checked: '2026-11-22',
    },
  ],
  phases: [
    phase('story', 10, 'source', ['bringer']),
    phase('question', 10, 'source', ['members', 'bringer']),
    phase('moment', 10, 'source', ['members', 'bringer']),
    phase('perspectives', 10, 'source', ['members', 'bringer'], { worlds: true }),
    phase('arguments', 10, 'source', ['members', 'bringer']),
    phase('conclusion', 10, 'source', ['facilitator'], { asks: 'positions' }),
    phase('dialogue', 10, 'source', ['members', 'bringer'], { shows: 'positions' }),
    phase('check', 10, 'source', ['members', 'bringer'], { shows: 'deed' }),
    phase('closing', 10, 'source', EVERYBODY),
  ],
};
