import { contentsOf } from '../../core/analysis/contents.ts';
import { decisionOf } from '../../core/analysis/gains.ts';
import { type StoryGraph, witnessOf } from '../../core/explore/graph.ts';
import type { CompiledStory } from '../../core/scenario.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding, witnessed } from '../findings.ts';
import type { Phrase } from '../phrases.ts';
import { lineOfOption } from './whereabouts.ts';

/** Ids that people have played with are still there, and options still stand at the decision they belong to. */
export function findChangedIds({ source, edition, proof, released, files }: Draft): readonly Finding[] {
  if (released === null || edition === null || proof === null) return [];
  const { path } = files.story;
  const now = idsOf(edition.story);
  const gone = [
    ...[...idsOf(released.story).options]
      .filter((id) => !now.options.has(id))
      .map((id): Gone => ({ id, what: 'option', consequence: 'attempts that took it stop there' })),
    ...[...idsOf(released.story).lines]
      .filter((id) => !now.lines.has(id))
      .map((id): Gone => ({ id, what: 'line', consequence: 'its translations are lost' })),
  ];
  const before = placesOf(released.graph);
  const moved = [...placesOf(proof.graph)].flatMap(([id, { decision, moves }]) => {
    const old = before.get(id)?.decision;
    if (old === undefined || old === decision) return [];
    const values = { id, before: old, now: decision };
    return [witnessed(finding('option-moved', path, lineOfOption(source, id), values), moves())];
  });
  return [...gone.map((values) => finding('id-gone', path, null, { ...values })), ...moved];
}

interface Gone {
  readonly id: string;
  readonly what: Phrase<'what'>;
  readonly consequence: Phrase<'consequence'>;
}

function idsOf(story: CompiledStory): {
  readonly options: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
} {
  const { options, lines } = contentsOf(story);
  const named = (all: readonly { readonly id: string }[]) =>
    new Set(all.map(({ id }) => id).filter((id) => id !== ''));
  return { options: named(options), lines: named(lines) };
}

interface Place {
  readonly decision: string;
  readonly moves: () => readonly string[];
}

/** Per option the decision at which it is met first. */
function placesOf(graph: StoryGraph): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [number, node] of graph.nodes.entries()) {
    for (const { id } of node.options) {
      if (id === '' || places.has(id)) continue;
      places.set(id, { decision: decisionOf(node).name, moves: () => witnessOf(graph, number) });
    }
  }
  return places;
}
