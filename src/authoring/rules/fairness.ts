import type { Uneven } from '../../core/analysis/fairness.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding, witnessed } from '../findings.ts';
import { lineOfDecision } from './whereabouts.ts';

/** Equal options on offer score equally by construction; this tells where what is offered beside them differs. */
export function findUnevenScores({ source, proof, files }: Draft): readonly Finding[] {
  if (proof === null || proof.even.verdict !== 'refuted') return [];
  const perDecision = new Map<string, Uneven[]>();
  for (const one of proof.even.witnesses) {
    perDecision.set(one.decision, [...(perDecision.get(one.decision) ?? []), one]);
  }
  return [...perDecision].map(([decision, found]) => {
    const values = {
      decision,
      roles: namesOf(found.map(({ role }) => role)),
      options: namesOf(found.map(({ option }) => option)),
    };
    const moves = found[0]?.cases.at(-1)?.moves ?? [];
    return witnessed(
      finding('scored-unevenly', files.story.path, lineOfDecision(source, decision), values),
      moves,
    );
  });
}

const namesOf = (names: readonly string[]): string => [...new Set(names)].join(', ');
