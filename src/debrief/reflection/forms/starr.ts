import type { ReflectionForm } from '../form.ts';

/** Situation, task, action, result, reflection, and transfer for who wants to go on. */
export const STARR = {
  name: 'starr',
  per: 'attempt',
  title: 'reflection.starr.title',
  intro: 'reflection.starr.intro',
  steps: [
    {
      name: 'situation',
      title: 'reflection.starr.situation',
      ask: 'reflection.starr.situationAsk',
      fact: null,
    },
    { name: 'task', title: 'reflection.starr.task', ask: 'reflection.starr.taskAsk', fact: null },
    { name: 'action', title: 'reflection.starr.action', ask: 'reflection.starr.actionAsk', fact: null },
    { name: 'result', title: 'reflection.starr.result', ask: 'reflection.starr.resultAsk', fact: null },
    {
      name: 'reflection',
      title: 'reflection.starr.reflection',
      ask: 'reflection.starr.reflectionAsk',
      fact: null,
    },
    { name: 'transfer', title: 'reflection.starr.transfer', ask: 'reflection.starr.transferAsk', fact: null },
  ],
  sources: [
    {
      title: 'Radboudumc, Reflecteren volgens STARR(T)-methodiek',
      url: 'https://edit.radboudumc.nl/?p=584',
      checked: '2026-11-22',
    },
    {
      title: 'ActiviTool, STARRT methode',
      url: 'https://activitool.nl/werkvormen/starrt-methode/',
      checked: '2026-11-22',
    },
  ],
} as const satisfies ReflectionForm;
