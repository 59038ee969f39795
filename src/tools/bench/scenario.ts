import { parsePlan } from '../../authoring/plan.ts';
import { sketchScenario } from '../../authoring/scenario.ts';
import type { Edition } from '../../core/scenario.ts';
import { readScenarioFiles } from '../story/files.ts';

/** The scenario that everything is measured on. */
export const SCENARIO = 'perfect-plan';

/** Where it is played, below the address of the site. */
export const PLAY_PATH = `nl/${SCENARIO}/`;

/** Its edition, and the moves of its first plan: an attempt from the opening to an ending. */
export function fullAttempt(): { readonly edition: Edition; readonly moves: readonly string[] } {
  const files = readScenarioFiles('.', SCENARIO);
  const { edition } = sketchScenario(files);
  const plan = parsePlan(files.plans[0]?.text ?? '');
  if (edition === null || !plan.ok) throw new Error(`${SCENARIO} cannot be played: run "npm run story"`);
  const moves = plan.value.steps.flatMap(({ kind, names }) => (kind === 'play' ? names : []));
  return { edition, moves };
}
