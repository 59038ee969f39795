import { decisionOf } from '../../core/analysis/gains.ts';
import { type StoryNode, witnessOf } from '../../core/explore/graph.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding, witnessed } from '../findings.ts';
import { lineOfDecision } from './whereabouts.ts';

/** Twice as long is seen at a glance, before anything is read; a few letters more or less are not. */
const RATIO = 2;
const LETTERS = 20;

/** Options of a decision are about as long as each other, so that length gives nothing away. */
export function findUnequalLengths({ source, proof, files }: Draft): readonly Finding[] {
  if (proof === null) return [];
  const told = new Set<string>();
  return proof.graph.nodes.flatMap((node, number) => {
    const { name } = decisionOf(node);
    const { most, least } = lengthsOf(node);
    if (most <= RATIO * least || most - least < LETTERS || told.has(name)) return [];
    told.add(name);
    const found = finding('option-lengths', files.story.path, lineOfDecision(source, name), {
      decision: name,
      most,
      least,
    });
    return [witnessed(found, witnessOf(proof.graph, number))];
  });
}

function lengthsOf({ options }: StoryNode): { most: number; least: number } {
  const lengths = options.map(({ text }) => text.length);
  return lengths.length < 2
    ? { most: 0, least: 0 }
    : { most: Math.max(...lengths), least: Math.min(...lengths) };
}
