import { performance } from 'node:perf_hooks';
import type { Circumstances } from '../../authoring/scenario.ts';
import { BOUNDS } from '../../core/explore/explore.ts';
import type { Surroundings, Verb, Words } from './verb.ts';

/** The options by which somebody bounds a search. */
export const LIMIT_OPTIONS: Verb['options'] = { states: true, seconds: true, steps: true };

/** How the machine's clock and the words of a command bound a proof; null after telling what is wrong. */
export function readLimits({ options }: Words, here: Surroundings): Circumstances | null {
  const read = (name: string, usual: number) => {
    const number = options[name] === undefined ? usual : Number(options[name]);
    if (Number.isInteger(number) && number > 0) return number;
    here.complain(`"--${name}" takes a whole number above 0.`);
    return null;
  };
  const states = read('states', BOUNDS.states);
  const seconds = read('seconds', BOUNDS.milliseconds / 1_000);
  const steps = read('steps', BOUNDS.steps);
  if (states === null || seconds === null || steps === null) return null;
  return {
    now: () => performance.now(),
    bounds: { states, milliseconds: seconds * 1_000, steps },
    today: new Date().toISOString().slice(0, 10),
    released: null,
  };
}
