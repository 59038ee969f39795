import type { Proof } from '../../core/analysis/proof.ts';
import type { Verdict } from '../../core/analysis/verdict.ts';

/** One claim about a story and what became of it. */
export interface Claim {
  readonly claim: string;
  readonly verdict: Verdict<unknown>;
}

/** Every claim that the search was held against, in the words of a summary. */
export function claimsOf(proof: Proof): readonly Claim[] {
  const { ends, breaks, unseen, cycles, now, downstream, best, even } = proof;
  const some = (found: readonly unknown[], obstacle: typeof unseen.obstacle): Verdict<unknown> => {
    if (obstacle !== null) return { verdict: 'not-proven', obstacle };
    return found.length > 0 ? { verdict: 'refuted', witnesses: found } : { verdict: 'proven' };
  };
  const dilemmas = (found: Proof['now'], claim: string) =>
    found
      .filter(({ dilemma }) => dilemma)
      .map(({ decision, verdict }) => ({ claim: `${claim}: ${decision}`, verdict }));
  return [
    { claim: 'every state reaches an end', verdict: ends },
    {
      claim: 'no path goes round',
      verdict: cycles.length > 0 ? some(cycles, null) : some([], unseen.obstacle),
    },
    { claim: 'the story never breaks', verdict: breaks },
    {
      claim: 'everything can be seen',
      verdict: some([...unseen.knots, ...unseen.lines, ...unseen.options], unseen.obstacle),
    },
    ...dilemmas(now, 'dilemma'),
    ...(downstream.ok ? dilemmas(downstream.value, 'dilemma in all that follows') : []),
    ...(best.ok
      ? [
          { claim: 'no golden path', verdict: best.value.noGoldenPath },
          { claim: 'no golden ending', verdict: best.value.noGoldenEnding },
        ]
      : []),
    { claim: 'equal options score equally wherever they are offered', verdict: even },
  ];
}
