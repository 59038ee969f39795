/** What of each attempt can go along in a report, or be left out. */
export const PARTS = ['course', 'roles', 'moments', 'reflections', 'coverage'] as const;
export type Part = (typeof PARTS)[number];
export type Parts = ReadonlySet<Part>;
