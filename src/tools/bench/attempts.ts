import { parsePlan } from '../../authoring/plan.ts';
import { makeAttempt } from '../../core/notation.ts';
import { readScenarioFiles, scenarioIds } from '../story/files.ts';

/** A day between two attempts, in milliseconds. */
const DAY = 86_400_000;

/** A row of the table in which the game keeps its attempts. */
export interface KeptAttempt {
  readonly id: string;
  readonly scenario: string;
  readonly notation: string;
  readonly language: string;
  readonly started: number;
  readonly changed: number;
  readonly finished: number;
}

/**
 * So many attempts as somebody's device would hold them: every plan of every scenario in turn, each played to an
 * ending, one a day. `editionOf` gives the edition on which those of a scenario were played.
 */
export function keptAttempts(count: number, editionOf: (scenario: string) => string): readonly KeptAttempt[] {
  const plans = plansInTurn();
  return Array.from({ length: count }, (_, at) => {
    const plan = plans[at % plans.length];
    if (plan === undefined) throw new Error('there is no plan to play');
    const { scenario, moves } = plan;
    const time = Date.UTC(2026, 0, 1) + at * DAY;
    return {
      id: `kept-${at}`,
      scenario,
      notation: makeAttempt({ scenario, edition: editionOf(scenario), seed: at, moves }),
      language: 'nl',
      started: time,
      changed: time + 1,
      finished: time + 1,
    };
  });
}

interface Planned {
  readonly scenario: string;
  readonly moves: readonly string[];
}

/** The first plan of every scenario, then the second of each, and so on. */
function plansInTurn(): readonly Planned[] {
  const perScenario = scenarioIds('.').map((scenario) =>
    readScenarioFiles('.', scenario).plans.map(({ path, text }): Planned => {
      const parsed = parsePlan(text ?? '');
      if (!parsed.ok) throw new Error(`${path} cannot be read`);
      const moves = parsed.value.steps.flatMap(({ kind, names }) => (kind === 'play' ? names : []));
      return { scenario, moves };
    }),
  );
  const rounds = Math.max(0, ...perScenario.map((plans) => plans.length));
  return Array.from({ length: rounds }, (_, round) =>
    perScenario.flatMap((plans) => plans[round] ?? []),
  ).flat();
}
