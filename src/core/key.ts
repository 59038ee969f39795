import type { Option } from './moment.ts';

/**
 * What every option of a scenario shows, by its id: with an atlas enough to score an attempt without playing
 * it. Plain JSON; it holds for the edition it was made with.
 */
export type ScoringKey = Readonly<Record<string, Pick<Option, 'evidence' | 'competences'>>>;
