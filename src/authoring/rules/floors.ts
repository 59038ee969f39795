import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import { lineOfPath } from '../jsonLines.ts';
import { lineOfTag } from './whereabouts.ts';

/** What is wrong whatever it yields is so by law, and can really be done wrong. */
export function findLooseFloors({ source, manifest, proof, files }: Draft): readonly Finding[] {
  if (manifest === null) return [];
  const { path, text } = files.manifest;
  const sources = Object.entries(manifest.floors).flatMap(([floor, reference]) => {
    const kind = manifest.references[reference]?.kind;
    if (kind === undefined || kind === 'law') return [];
    return [finding('floor-source', path, lineOfPath(text ?? '', ['floors', floor]), { floor, reference })];
  });
  if (proof === null || proof.graph.bound !== null) return sources;
  const offered = new Set(proof.graph.nodes.flatMap(({ options }) => options.map(({ floor }) => floor)));
  const unreachable = Object.keys(manifest.floors).flatMap((floor) => {
    const line = lineOfTag(source, ['floor'], floor);
    if (line === null || offered.has(floor)) return [];
    return [finding('floor-unreachable', files.story.path, line, { floor })];
  });
  return [...sources, ...unreachable];
}
