import { WORLDS } from '../../profession/worlds.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding, witnessed } from '../findings.ts';
import { lineOfTag } from './whereabouts.ts';

/** No path and no ending is best in all four worlds; otherwise nothing had to be weighed. */
export function findGoldenPaths({ source, proof, files }: Draft): readonly Finding[] {
  if (proof === null || !proof.best.ok) return [];
  const { noGoldenPath, noGoldenEnding } = proof.best.value;
  const { path } = files.story;
  const paths = noGoldenPath.verdict === 'refuted' ? noGoldenPath.witnesses : [];
  const endings = noGoldenEnding.verdict === 'refuted' ? noGoldenEnding.witnesses : [];
  return [
    ...paths.map(({ moves, point }) => {
      const values = WORLDS.map((world, at) => `${world} ${signed(point?.[at] ?? 0)}`);
      return witnessed(finding('golden-path', path, null, { point: values.join(', ') }), moves);
    }),
    ...endings.map(({ moves, ending }) => {
      const line = lineOfTag(source, ['ending'], ending ?? '');
      return witnessed(finding('golden-ending', path, line, { ending: ending ?? '' }), moves);
    }),
  ];
}

const signed = (number: number): string => (number > 0 ? `+${number}` : String(number));
