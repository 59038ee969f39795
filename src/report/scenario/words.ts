import type { Option } from '../../core/moment.ts';
import type { Competence } from '../../profession/competences.ts';
import type { ByRole } from '../../profession/roles.ts';
import type { Task } from '../../profession/tasks.ts';
import type { ByWorld } from '../../profession/worlds.ts';

/** The words of a report in one language; `{name}` in a text is filled from the values. A key has to be there. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Everything that a report calls by name. */
export interface Names {
  readonly worlds: ByWorld<string>;
  readonly roles: ByRole<string>;
  readonly tasks: Readonly<Record<Task, string>>;
  readonly competences: Readonly<Record<Competence, string>>;
}

export interface Words {
  /** Of the page: `nl`, `en`. */
  readonly language: string;
  readonly say: Say;
  readonly names: Names;
  /** A number as people of this language write it. */
  number(value: number | bigint): string;
  /** A day, given as 2026-11-22. */
  date(day: string): string;
  /** A share, 0 … 1. */
  share(value: number): string;
}

/** What one scenario calls its own parts, in the language of the report. */
export interface StoryWords {
  readonly title: string;
  readonly summary: string;
  decision(name: string): string;
  option(option: Option): string;
  ending(name: string): { readonly title: string; readonly text: string; readonly pays: string };
}
