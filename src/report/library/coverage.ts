import type { StoryGraph, StoryNode } from '../../core/explore/graph.ts';
import { COMPETENCES, type Competence } from '../../profession/competences.ts';
import { type ByRole, byRole, ROLES, type Role } from '../../profession/roles.ts';
import { TASKS, type Task } from '../../profession/tasks.ts';
import { type ByWorld, WORLDS, type World } from '../../profession/worlds.ts';

/** What is counted of one scenario. */
export interface Covered {
  readonly id: string;
  /** Numbers of the tasks, 1–10. */
  readonly tasks: readonly number[];
  readonly graph: StoryGraph;
}

/** Two worlds of which one wins by an option that the other pays for. */
export type Conflict = readonly [World, World];

/** What a library exercises, and by which scenarios. */
export interface Coverage {
  readonly tasks: ReadonlyMap<Task, readonly string[]>;
  /** Decisions at which the role can be observed while the options differ for the world. */
  readonly observations: ByRole<ByWorld<number>>;
  /** Options that show the competence, per scenario that has any. */
  readonly competences: ReadonlyMap<Competence, ReadonlyMap<string, number>>;
  readonly dilemmas: readonly DilemmaConflicts[];
}

export interface DilemmaConflicts {
  readonly scenario: string;
  readonly decision: string;
  readonly conflicts: readonly Conflict[];
}

export const CONFLICTS: readonly Conflict[] = WORLDS.flatMap((one, at) =>
  WORLDS.slice(at + 1).map((other): Conflict => [one, other]),
);

export function coverageOf(scenarios: readonly Covered[]): Coverage {
  const decisions = scenarios.flatMap(decisionsOf);
  const count = (role: Role, world: World) =>
    decisions.filter(({ roles, worlds }) => roles.has(role) && worlds.has(world)).length;
  return {
    tasks: new Map(
      TASKS.map((task, at) => [
        task,
        scenarios.filter(({ tasks }) => tasks.includes(at + 1)).map(({ id }) => id),
      ]),
    ),
    observations: byRole((role) => ({
      law: count(role, 'law'),
      politics: count(role, 'politics'),
      work: count(role, 'work'),
      human: count(role, 'human'),
    })),
    competences: new Map(COMPETENCES.map((competence) => [competence, showing(competence, scenarios)])),
    dilemmas: decisions
      .filter(({ dilemma }) => dilemma)
      .map(({ scenario, decision, conflicts }) => ({ scenario, decision, conflicts })),
  };
}

/** What nothing in the library exercises. */
export interface Gaps {
  readonly tasks: readonly Task[];
  readonly observations: readonly (readonly [Role, World])[];
  readonly competences: readonly Competence[];
  readonly conflicts: readonly Conflict[];
}

export function gapsOf({ tasks, observations, competences, dilemmas }: Coverage): Gaps {
  return {
    tasks: [...tasks].filter(([, scenarios]) => scenarios.length === 0).map(([task]) => task),
    observations: ROLES.flatMap((role) =>
      WORLDS.filter((world) => observations[role][world] === 0).map((world) => [role, world] as const),
    ),
    competences: [...competences].filter(([, shown]) => shown.size === 0).map(([competence]) => competence),
    conflicts: CONFLICTS.filter(
      ([one, other]) =>
        !dilemmas.some(({ conflicts }) => conflicts.some(([a, b]) => a === one && b === other)),
    ),
  };
}

interface Decided {
  readonly scenario: string;
  readonly decision: string;
  readonly dilemma: boolean;
  readonly roles: ReadonlySet<Role>;
  readonly worlds: ReadonlySet<World>;
  readonly conflicts: readonly Conflict[];
}

/** Each decision once, with what differs in any of the states in which it is met. */
function decisionsOf({ id, graph }: Covered): readonly Decided[] {
  const nodes = new Map<string, StoryNode[]>();
  for (const node of graph.nodes) {
    const name = node.decision;
    if (name !== null && node.options.length > 0) nodes.set(name, [...(nodes.get(name) ?? []), node]);
  }
  return [...nodes].map(([decision, met]) => ({
    scenario: id,
    decision,
    dilemma: met.some((node) => node.dilemma),
    roles: new Set(ROLES.filter((role) => met.some((node) => observes(node, role)))),
    worlds: new Set(WORLDS.filter((world) => met.some((node) => atStake(node, world)))),
    conflicts: CONFLICTS.filter(([one, other]) =>
      met.some(({ options }) => options.some(({ shifts }) => shifts[one] * shifts[other] < 0)),
    ),
  }));
}

function observes({ options }: StoryNode, role: Role): boolean {
  const levels = options.map(({ evidence }) => evidence[role]);
  return levels.every((level) => level !== undefined) && new Set(levels).size > 1;
}

const atStake = ({ options }: StoryNode, world: World): boolean =>
  new Set(options.map(({ shifts }) => shifts[world])).size > 1;

function showing(competence: Competence, scenarios: readonly Covered[]): ReadonlyMap<string, number> {
  const counts = scenarios.map(({ id, graph }): [string, number] => {
    const options = graph.nodes.flatMap((node) => node.options);
    const own = options.filter(({ competences }) => competences.includes(competence));
    return [id, new Set(own.map((option) => option.id)).size];
  });
  return new Map(counts.filter(([, count]) => count > 0));
}
