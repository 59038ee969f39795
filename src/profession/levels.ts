/**
 * The three levels of the "Standaard voor vakvolwassenheid" (Polstra 2013), named in PROFILE, "Een globaal
 * beroepsprofiel". The descriptors of the standard were not available to us: what counts as a level in
 * a conversation is the authors' own construction.
 */
export const LEVELS = ['basis', 'vakbekwaam', 'vakvolwassen'] as const;
export type Level = (typeof LEVELS)[number];

/** Evidence of an option for a role: 0 works against it, 1–3 are the positions in LEVELS. */
export type Evidence = 0 | 1 | 2 | 3;

export function isEvidence(value: number): value is Evidence {
  return Number.isInteger(value) && value >= 0 && value <= LEVELS.length;
}
