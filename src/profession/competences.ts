/**
 * The ten competences in four dimensions. Source: PROFILE, "Competenties" (after the Competentiebox
 * Gemeenten of the A+O fonds). A learning attitude is named there as the precondition, not as an eleventh.
 */
export const COMPETENCES_BY_DIMENSION = {
  being: ['flexibility', 'self-reflection'],
  thinking: ['analysis', 'creativity'],
  interacting: ['directing', 'networking', 'coaching', 'empathy'],
  doing: ['planning', 'result-orientation'],
} as const;

export type Dimension = keyof typeof COMPETENCES_BY_DIMENSION;
export type Competence = (typeof COMPETENCES_BY_DIMENSION)[Dimension][number];

export const DIMENSIONS = ['being', 'thinking', 'interacting', 'doing'] as const satisfies Dimension[];
export const COMPETENCES: readonly Competence[] = DIMENSIONS.flatMap((d) => [...COMPETENCES_BY_DIMENSION[d]]);

export function isCompetence(text: string): text is Competence {
  return (COMPETENCES as readonly string[]).includes(text);
}
