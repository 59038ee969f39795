import process from 'node:process';

/** As many as a test needs: few in every run of the tests, many in `npm run test:long`. */
export const many = (few: number, inLong: number): number =>
  process.env.LAVEREN_LONG === 'yes' ? inLong : few;

/** Milliseconds that such a test may take. */
export const PATIENCE = many(120_000, 1_800_000);
