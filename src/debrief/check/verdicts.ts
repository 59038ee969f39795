import type { Verdict } from '../../report/result/check.ts';
import type { CheckedEntry, FileProblem } from './checking.ts';

/** What a verdict comes to for who asked whether it is correct. */
export type Standing = 'good' | 'bad' | 'open';

const STANDINGS = {
  confirmed: 'good',
  'same-scoring': 'good',
  'altered-score': 'bad',
  'altered-moves': 'bad',
  'altered-rest': 'bad',
  'altered-edition': 'bad',
  'invented-choice': 'bad',
  repeated: 'bad',
  'other-edition': 'open',
  'unknown-scenario': 'open',
  'broken-story': 'open',
} as const satisfies Record<Verdict, Standing>;

export function standingOf(entry: CheckedEntry): Standing {
  return 'damaged' in entry ? 'bad' : STANDINGS[entry.checked.verdict];
}

/** Keys of the interface: what each verdict says. */
export const VERDICT_SENTENCES = {
  confirmed: 'check.verdict.confirmed',
  'same-scoring': 'check.verdict.sameScoring',
  'altered-score': 'check.verdict.alteredScore',
  'altered-moves': 'check.verdict.alteredMoves',
  'altered-rest': 'check.verdict.alteredRest',
  'altered-edition': 'check.verdict.alteredEdition',
  'invented-choice': 'check.verdict.inventedChoice',
  repeated: 'check.verdict.repeated',
  'other-edition': 'check.verdict.otherEdition',
  'unknown-scenario': 'check.verdict.unknownScenario',
  'broken-story': 'check.verdict.brokenStory',
} as const satisfies Record<Verdict, string>;

/** Verdicts of which the digest says nothing that they do not say themselves, so that it is said apart. */
export const DIGEST_APART: ReadonlySet<Verdict> = new Set([
  'other-edition',
  'unknown-scenario',
  'broken-story',
  'repeated',
]);

export const PROBLEM_SENTENCES = {
  empty: 'check.problem.empty',
  'too-big': 'check.problem.tooBig',
  'not-json': 'check.problem.notJson',
  'not-a-result': 'check.problem.notAResult',
  'future-version': 'check.problem.futureVersion',
  'too-many-attempts': 'check.problem.tooMany',
  'no-attempts': 'check.problem.noAttempts',
  unreadable: 'check.problem.unreadable',
  unchecked: 'check.problem.unchecked',
} as const satisfies Record<FileProblem, string>;
