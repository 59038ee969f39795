import type { DecisionVerdict, Dominated } from '../../core/analysis/dominance.ts';
import { decisionOf } from '../../core/analysis/gains.ts';
import { witnessOf } from '../../core/explore/graph.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding, witnessed } from '../findings.ts';
import { lineOfOption } from './whereabouts.ts';

/** Every #dilemma: is one: whatever is chosen, a world pays for it, in every state in which it is met. */
export function findFalseDilemmas(draft: Draft): readonly Finding[] {
  const { proof } = draft;
  if (proof === null) return [];
  const now = refuted(proof.now);
  const later = proof.downstream.ok ? refuted(proof.downstream.value) : [];
  const known = new Set(now.map(keyOf));
  return [
    ...now.map((pair) => findingOf('dilemma-dominated', pair, draft)),
    // What is dominated here and now is said already.
    ...later.filter((pair) => !known.has(keyOf(pair))).map((pair) => findingOf('dilemma-later', pair, draft)),
    ...findLonely(draft),
  ];
}

type Pair = Dominated & { readonly decision: string };

function refuted(decisions: readonly DecisionVerdict[]): readonly Pair[] {
  return decisions.flatMap(({ decision, dilemma, verdict }) =>
    dilemma && verdict.verdict === 'refuted'
      ? verdict.witnesses.map((witness) => ({ ...witness, decision }))
      : [],
  );
}

const keyOf = ({ decision, better, worse }: Pair): string => `${decision} ${better} ${worse}`;

function findingOf(
  code: 'dilemma-dominated' | 'dilemma-later',
  { decision, better, worse, moves }: Pair,
  { source, files }: Draft,
): Finding {
  const line = lineOfOption(source, worse);
  return witnessed(finding(code, files.story.path, line, { decision, better, worse }), moves);
}

function findLonely({ source, proof, files }: Draft): readonly Finding[] {
  const { graph, now } = proof ?? { graph: null, now: [] };
  if (graph === null) return [];
  return now.flatMap(({ decision, dilemma, alone }) => {
    if (!dilemma || alone === 0) return [];
    const number = graph.nodes.findIndex(
      (node) => node.options.length === 1 && decisionOf(node).name === decision,
    );
    const option = graph.nodes[number]?.options[0]?.id ?? '';
    const found = finding('dilemma-alone', files.story.path, lineOfOption(source, option), {
      decision,
      option,
    });
    return [witnessed(found, witnessOf(graph, number))];
  });
}
