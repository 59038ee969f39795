import { type Finding, sentenceOf } from '../../authoring/findings.ts';
import type { BuiltScenario } from '../../authoring/scenario.ts';
import type { Proof } from '../../core/analysis/proof.ts';
import { claimsOf } from './verdicts.ts';

/** What a check found of one story; `built` is null for ink that was not written for us. */
export interface Checked {
  readonly name: string;
  readonly built: BuiltScenario | null;
  readonly proof: Proof | null;
  readonly findings: readonly Finding[];
}

/** The same for another program. Counts of paths are texts, because they are larger than its numbers may be. */
export function jsonOf(all: readonly Checked[]): unknown {
  return { stories: all.map(storyJson) };
}

function storyJson({ name, built, proof, findings }: Checked): unknown {
  return {
    name,
    edition: built?.edition?.hash ?? null,
    findings: findings.map((found) => ({ ...found, sentence: sentenceOf(found) })),
    proof: proof === null ? null : proofJson(proof),
  };
}

function proofJson(proof: Proof): unknown {
  const { graph, agreement, paths } = proof;
  return {
    states: graph.nodes.length,
    bound: graph.bound,
    agreement,
    paths: paths.ok
      ? {
          count: String(paths.value.count),
          shortest: paths.value.shortest,
          longest: paths.value.longest,
          perEnding: Object.fromEntries([...paths.value.perEnding].map(([name, n]) => [name, String(n)])),
        }
      : null,
    claims: claimsOf(proof).map(({ claim, verdict }) => ({ claim, ...verdict })),
  };
}
