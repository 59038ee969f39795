import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import type { SourceLine } from '../source.ts';
import { lineOfWords } from './whereabouts.ts';

/** What was written is met on some path. Of a knot that is not, its lines are not told one by one. */
export function findUnseen({ source, proof, files }: Draft): readonly Finding[] {
  if (proof === null || proof.unseen.obstacle !== null) return [];
  const { knots, lines, options } = proof.unseen;
  const { path } = files.story;
  const elsewhere = (place: string) => !knots.includes(place.split('.')[0] ?? '');
  return [
    ...knots.map((knot) => finding('knot-unseen', path, lineOfKnot(source, knot), { knot })),
    ...lines
      .filter(({ container, text }) => elsewhere(container) && text !== '')
      .map(({ id, text }) => finding('line-unseen', path, lineOfWords(source, id, text), { text })),
    ...options
      .filter((option) => elsewhere(option.path))
      .map(({ id, text }) => finding('option-unseen', path, lineOfWords(source, id, text), { text })),
  ];
}

function lineOfKnot(source: readonly SourceLine[], knot: string): number | null {
  const header = /^\s*={2,}\s*(?:function\s+)?(\w+)/;
  return source.find(({ code }) => header.exec(code)?.[1] === knot)?.number ?? null;
}
