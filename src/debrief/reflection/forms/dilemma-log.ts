import type { ReflectionForm } from '../form.ts';

/** Six questions about one dilemma; the game's own, with the four worlds as perspectives. */
export const DILEMMA_LOG = {
  name: 'dilemma-log',
  per: 'dilemma',
  title: 'reflection.dilemmaLog.title',
  intro: 'reflection.dilemmaLog.intro',
  steps: [
    { name: 'collided', title: 'reflection.dilemmaLog.collided', ask: null, fact: 'offered' },
    { name: 'served', title: 'reflection.dilemmaLog.served', ask: null, fact: 'won' },
    { name: 'paid', title: 'reflection.dilemmaLog.paid', ask: null, fact: 'paid' },
    { name: 'unheard', title: 'reflection.dilemmaLog.unheard', ask: null, fact: 'heard' },
    {
      name: 'norm',
      title: 'reflection.dilemmaLog.norm',
      ask: 'reflection.dilemmaLog.normAsk',
      fact: null,
    },
    { name: 'question', title: 'reflection.dilemmaLog.question', ask: null, fact: null },
  ],
  sources: [],
} as const satisfies ReflectionForm;
