import type { ReflectionForm } from '../form.ts';

/** Korthagen's spiral: five steps, the last of which is the first of the next round. */
export const KORTHAGEN = {
  name: 'korthagen',
  per: 'attempt',
  title: 'reflection.korthagen.title',
  intro: 'reflection.korthagen.intro',
  steps: [
    {
      name: 'acting',
      title: 'reflection.korthagen.acting',
      ask: 'reflection.korthagen.actingAsk',
      fact: null,
    },
    {
      name: 'me',
      title: 'reflection.korthagen.lookingBack',
      ask: 'reflection.korthagen.meAsk',
      fact: null,
    },
    {
      name: 'other',
      title: 'reflection.korthagen.lookingBackOther',
      ask: 'reflection.korthagen.otherAsk',
      fact: null,
    },
    {
      name: 'essence',
      title: 'reflection.korthagen.essence',
      ask: 'reflection.korthagen.essenceAsk',
      fact: null,
    },
    {
      name: 'alternatives',
      title: 'reflection.korthagen.alternatives',
      ask: 'reflection.korthagen.alternativesAsk',
      fact: null,
    },
    {
      name: 'trying',
      title: 'reflection.korthagen.trying',
      ask: 'reflection.korthagen.tryingAsk',
      fact: null,
    },
  ],
  sources: [
    {
      title: 'Arteveldehogeschool, Hoe gebruik ik de reflectiecirkel van Korthagen?',
      url: 'https://www.arteveldehogeschool.be/studielicht/node/95/',
      checked: '2026-11-22',
    },
    {
      title: 'EduFit, Model van Korthagen',
      url: 'https://edufit.nl/model-van-korthagen/',
      checked: '2026-11-22',
    },
  ],
} as const satisfies ReflectionForm;
