import { BOTS, type Bot } from '../../core/analysis/bots.ts';
import type { Scores } from '../../core/analysis/scores.ts';
import { ROLES } from '../../profession/roles.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import type { Phrase } from '../phrases.ts';

const HABITS: Readonly<Record<Bot, Phrase<'habit'>>> = {
  longest: 'the longest option',
  shortest: 'the shortest option',
  first: 'the first option',
  last: 'the last option',
  polite: 'the most polite option',
  law: 'the option that names the law',
  hedging: 'the option that hedges most',
};

/** No habit scores better than chance allows: who does not read the situation should not gain by it. */
export function findProfitableHabits({ proof, files }: Draft): readonly Finding[] {
  if (proof === null || !proof.guessing.ok || !proof.scores.ok) return [];
  const { random, bots } = proof.guessing.value;
  const chance = random.all;
  const limit = limitOf(proof.scores.value);
  if (chance === null || limit === null) return [];
  return BOTS.flatMap((bot) => {
    const share = bots[bot].all;
    if (share === null || share - chance <= limit) return [];
    const values = {
      habit: HABITS[bot],
      share: percentage(share),
      chance: percentage(chance),
      limit: percentage(limit),
    };
    return [finding('bot-gains', files.story.path, null, values)];
  });
}

/**
 * Two standard errors: an observation of somebody who guesses spreads by at most ½, so the mean of n of
 * them by ½ / √n, and more than 1 / √n above chance is no luck. Null when nothing is observed.
 */
export function limitOf({ roles }: Scores): number | null {
  const outcomes = ROLES.flatMap((role) => roles[role].outcomes);
  const n = outcomes.reduce((sum, one) => sum + one.n * one.probability, 0);
  return n === 0 ? null : 1 / Math.sqrt(n);
}

const percentage = (share: number): string => `${Math.round(100 * share)} %`;
