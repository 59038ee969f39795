import type { Proof } from '../../core/analysis/proof.ts';
import type { Obstacle, Verdict } from '../../core/analysis/verdict.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import { type Phrase, say } from '../phrases.ts';

/** Names every claim that could be neither proven nor refuted, and what stood in the way. */
export function findUnproven({ proof, files, edition }: Draft): readonly Finding[] {
  if (proof === null) return [];
  const perObstacle = new Map<Obstacle, string[]>();
  for (const { claim, obstacle } of openClaims(proof, edition !== null)) {
    perObstacle.set(obstacle, [...(perObstacle.get(obstacle) ?? []), claim]);
  }
  return [...perObstacle].map(([obstacle, claims]) => {
    const values = { claims: claims.join(', '), obstacle: SENTENCES[obstacle] };
    return finding('not-proven', files.story.path, null, values);
  });
}

export const SENTENCES: Readonly<Record<Obstacle, Phrase<'obstacle'>>> = {
  states: 'the story has more states than were looked at (--states)',
  time: 'the search took too long (--seconds)',
  cycle: 'the player can go round, so there is no last sum',
  front: 'too many outcomes cannot be compared with one another',
};

interface OpenClaim {
  readonly claim: string;
  readonly obstacle: Obstacle;
}

/** `scored` is false for ink without a manifest, which claims nothing about worlds and roles. */
function openClaims(proof: Proof, scored: boolean): readonly OpenClaim[] {
  const { ends, breaks, unseen, now, downstream, best, scores, guessing } = proof;
  const unknown = (
    claim: Phrase<'claims'>,
    obstacle: Obstacle | null,
    values: Finding['values'] = {},
  ): readonly OpenClaim[] => (obstacle === null ? [] : [{ claim: say('claims', claim, values), obstacle }]);
  const open = (claim: Phrase<'claims'>, verdict: Verdict<unknown>, values: Finding['values'] = {}) =>
    unknown(claim, verdict.verdict === 'not-proven' ? verdict.obstacle : null, values);
  const structure = [
    ...open('every path ends', ends),
    ...open('the story never breaks', breaks),
    ...unknown('everything can be seen', unseen.obstacle),
  ];
  if (!scored) return structure;
  return [
    ...structure,
    ...now
      .filter(({ dilemma }) => dilemma)
      .flatMap(({ decision, verdict }) => open('the dilemma "{decision}"', verdict, { decision })),
    ...unknown('what follows from a dilemma', downstream.ok ? null : downstream.error),
    ...unknown('no golden path', best.ok ? null : best.error),
    ...unknown('observations of roles', scores.ok ? null : scores.error),
    ...unknown('gains by guessing', guessing.ok ? null : guessing.error),
  ];
}
