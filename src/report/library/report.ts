import { COMPETENCES } from '../../profession/competences.ts';
import { ROLES } from '../../profession/roles.ts';
import { TASKS } from '../../profession/tasks.ts';
import { WORLDS } from '../../profession/worlds.ts';
import { escapeText } from '../charts/svg.ts';
import { paragraph, REPORT_STYLE, section, table } from '../html.ts';
import { page } from '../page.ts';
import type { StoryWords, Words } from '../scenario/words.ts';
import { CONFLICTS, type Conflict, type Coverage, type Gaps } from './coverage.ts';

/** One scenario in the library, with what its own report is called. */
export interface Listed {
  readonly id: string;
  readonly story: StoryWords;
  readonly file: string;
  readonly edition: string;
  readonly paths: bigint | null;
  readonly dilemmas: number;
  readonly proven: number;
  readonly errors: number;
  readonly warnings: number;
}

/** What all scenarios together exercise, and what none of them does. */
export function libraryReport(
  scenarios: readonly Listed[],
  coverage: Coverage,
  gaps: Gaps,
  date: string,
  words: Words,
): string {
  const { say, language } = words;
  const editions = scenarios.map(({ id, edition }) => `${id}@${edition}`).join(', ');
  const body = [
    `<header><h1>${escapeText(say('page.library'))}</h1>${paragraph(say('page.made', { date: words.date(date), edition: editions }))}</header>`,
    section('what', say('page.what'), paragraph(say('page.whatText'))),
    listOf(scenarios, words),
    section('covers', say('library.title'), paragraph(say('library.intro'))),
    tasksOf(scenarios, coverage, words),
    observationsOf(coverage, words),
    competencesOf(scenarios, coverage, words),
    conflictsOf(scenarios, coverage, words),
    gapsOf(gaps, words),
    section('honest', say('page.honest'), paragraph(say('page.honestText'))),
  ];
  return page({ language, title: say('page.library'), style: REPORT_STYLE, body: body.join('\n') });
}

function listOf(scenarios: readonly Listed[], { say, number }: Words): string {
  const heads = [
    say('library.scenario'),
    say('page.edition'),
    say('library.paths'),
    say('page.dilemmas'),
    say('library.errors'),
    say('library.warnings'),
  ];
  const rows = scenarios.map(({ story, file, edition, paths, dilemmas, proven, errors, warnings }) => [
    `<a href="${escapeText(file)}">${escapeText(story.title)}</a>`,
    `<code>${escapeText(edition)}</code>`,
    paths === null ? escapeText(say('page.uncounted')) : number(paths),
    escapeText(say('page.dilemmasValue', { proven, all: dilemmas })),
    number(errors),
    number(warnings),
  ]);
  return section('scenarios', say('library.scenarios'), table(say('library.scenarios'), heads, rows));
}

/** A count, or a mark where there is nothing, which is not told by its colour alone. */
const filled = (count: number): string => (count === 0 ? '<span class="gap">0</span>' : String(count));

/** Not everything has to be in every conversation: a stroke, and a mark only where it is in none. */
const spreadOver = (cells: readonly (string | number)[]): readonly string[] => {
  const none = cells.every((cell) => cell === 0);
  return cells.map((cell) => (cell !== 0 ? String(cell) : none ? filled(0) : '–'));
};

function tasksOf(scenarios: readonly Listed[], { tasks }: Coverage, { say, names }: Words): string {
  const heads = [say('library.task'), ...scenarios.map(({ story }) => story.title)];
  const rows = TASKS.map((task) => {
    const found = tasks.get(task) ?? [];
    return [
      escapeText(names.tasks[task]),
      ...spreadOver(scenarios.map(({ id }) => (found.includes(id) ? escapeText(say('library.yes')) : 0))),
    ];
  });
  return section('tasks', say('library.tasks'), table(say('library.tasks'), heads, rows));
}

function observationsOf({ observations }: Coverage, { say, names }: Words): string {
  const heads = [say('roles.role'), ...WORLDS.map((world) => names.worlds[world])];
  const rows = ROLES.map((role) => [
    escapeText(names.roles[role]),
    ...WORLDS.map((world) => filled(observations[role][world])),
  ]);
  return section(
    'observations',
    say('library.observations'),
    paragraph(say('library.observationsIntro')),
    table(say('library.observations'), heads, rows),
  );
}

function competencesOf(
  scenarios: readonly Listed[],
  { competences }: Coverage,
  { say, names }: Words,
): string {
  const heads = [say('library.competence'), ...scenarios.map(({ story }) => story.title)];
  const rows = COMPETENCES.map((competence) => [
    escapeText(names.competences[competence]),
    ...spreadOver(scenarios.map(({ id }) => competences.get(competence)?.get(id) ?? 0)),
  ]);
  return section(
    'competences',
    say('library.competences'),
    paragraph(say('library.competencesIntro')),
    table(say('library.competences'), heads, rows),
  );
}

function conflictsOf(scenarios: readonly Listed[], { dilemmas }: Coverage, words: Words): string {
  const { say } = words;
  const pairs = CONFLICTS.map((conflict) => pairOf(conflict, words));
  const heads = [say('library.dilemma'), say('library.scenario'), ...pairs];
  const rows = dilemmas.map(({ scenario, decision, conflicts }) => {
    const story = scenarios.find(({ id }) => id === scenario)?.story;
    const has = ([one, other]: Conflict) => conflicts.some(([a, b]) => a === one && b === other);
    return [
      escapeText(story?.decision(decision) ?? decision),
      escapeText(story?.title ?? scenario),
      ...CONFLICTS.map((conflict) => (has(conflict) ? escapeText(say('library.yes')) : '–')),
    ];
  });
  return section(
    'conflicts',
    say('library.conflicts'),
    paragraph(say('library.conflictsIntro')),
    table(say('library.conflicts'), heads, rows),
  );
}

const pairOf = ([one, other]: Conflict, { names }: Words): string =>
  `${names.worlds[one]} – ${names.worlds[other]}`;

function gapsOf(gaps: Gaps, words: Words): string {
  const { say, names } = words;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['gapTasks', gaps.tasks.map((task) => names.tasks[task])],
    [
      'gapObservations',
      gaps.observations.map(([role, world]) => `${names.roles[role]} – ${names.worlds[world]}`),
    ],
    ['gapCompetences', gaps.competences.map((competence) => names.competences[competence])],
    ['gapConflicts', gaps.conflicts.map((conflict) => pairOf(conflict, words))],
  ];
  const found = rows.filter(([, missing]) => missing.length > 0);
  const list = found.map(
    ([key, missing]) => `<h3>${escapeText(say(`library.${key}`))}</h3>${paragraph(missing.join(', '))}`,
  );
  return section('gaps', say('library.gaps'), list.join('') || paragraph(say('library.noGaps')));
}
