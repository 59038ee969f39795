import type { Parted } from '../core/measured.ts';
import { COMPETENCES, type Competence } from '../profession/competences.ts';
import { TASKS, type Task } from '../profession/tasks.ts';
import type { Play } from './plays.ts';

/** A conversation in which something was practised. */
export interface Met {
  readonly scenario: string;
  /** How often the conversation was played to an ending, the first time included. */
  readonly times: number;
}

/** A conversation in which a competence could be shown. */
export interface MetCompetence extends Met {
  /** Choices of the first complete attempt that showed it, out of the decisions where an option would have. */
  readonly shown: number;
  readonly offered: number;
}

/** What somebody has practised, in the terms of the profession: all tasks and competences, met or not. */
export interface Practised {
  readonly tasks: ReadonlyMap<Task, readonly Met[]>;
  readonly competences: ReadonlyMap<Competence, readonly MetCompetence[]>;
}

/** `tasks` gives the numbers of a scenario's tasks, 1–10. Conversations stand in the order of their first ending. */
export function practisedOf(
  { measured, practice }: Parted<Play>,
  tasks: Readonly<Record<string, readonly number[]>>,
): Practised {
  const met = measured.map((play) => ({
    play,
    scenario: play.scenario,
    times: 1 + practice.filter(({ scenario }) => scenario === play.scenario).length,
  }));
  return {
    tasks: new Map(
      TASKS.map((task, at) => [
        task,
        met
          .filter(({ scenario }) => tasks[scenario]?.includes(at + 1))
          .map(({ scenario, times }) => ({ scenario, times })),
      ]),
    ),
    competences: new Map(
      COMPETENCES.map((competence) => [
        competence,
        met
          .map(({ play, scenario, times }) => ({ scenario, times, ...countOf(play, competence) }))
          .filter(({ offered }) => offered > 0),
      ]),
    ),
  };
}

function countOf({ turns }: Play, competence: Competence): { shown: number; offered: number } {
  const offering = turns.filter(({ decision }) =>
    decision.options.some(({ competences }) => competences.includes(competence)),
  );
  const shown = offering.filter(({ chosen }) => chosen.competences.includes(competence));
  return { shown: shown.length, offered: offering.length };
}
