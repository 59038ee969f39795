import { Unusable } from '../../server/store/unusable.ts';

/** Gives the exit code; what cannot be used is told in its words alone, since where in the code it showed helps nobody. */
export async function told(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    console.error(error.message);
    return 1;
  }
}
