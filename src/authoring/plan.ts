import { parseMoves } from '../core/notation.ts';
import { currentMoment, type Replay, replay } from '../core/replay.ts';
import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import type { Edition } from '../core/scenario.ts';
import { brokenFloors } from '../core/score.ts';
import { type Phrase, say } from './phrases.ts';

/** An expected playthrough in the writer's words: moves, and what must be true after them. */
export interface Plan {
  /** The first comment: a few words about the player. Empty without one. */
  readonly title: string;
  readonly steps: readonly PlanStep[];
}

export interface PlanStep {
  readonly line: number;
  /** `play`, or one of the expectations. */
  readonly kind: string;
  /** Moves or names, as written between the commas. */
  readonly names: readonly string[];
}

export interface PlanError {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** The first thing that did not come true. */
export interface PlanFailure {
  readonly line: number;
  /** The step as the writer wrote it. */
  readonly step: string;
  readonly found: string;
}

/** Reads a plan: one `kind: names` a line, `#` for comments. */
export function parsePlan(text: string): Result<Plan, PlanError> {
  const steps: PlanStep[] = [];
  let title = '';
  for (const [index, written] of text.split('\n').entries()) {
    const line = index + 1;
    const content = written.trim();
    if (content.startsWith('#')) title ||= content.replace(/^#+\s*/, '');
    if (content === '' || content.startsWith('#')) continue;
    const [, kind = '', rest = ''] = /^(\w+):(.*)$/.exec(content) ?? [];
    if (kind !== 'play' && !EXPECTATIONS.has(kind)) {
      const kinds = ['play', ...EXPECTATIONS.keys()].join(', ');
      return err({
        line,
        text: content,
        reason: say('reason', 'a step starts with one of {kinds}', { kinds }),
      });
    }
    const names = parseMoves(rest);
    if (!names.ok) {
      const { found } = names.error;
      return err({ line, text: content, reason: say('reason', '"{found}" is not a name', { found }) });
    }
    steps.push({ line, kind, names: names.value });
  }
  if (!steps.some(({ kind }) => kind !== 'play')) {
    const reason = say('reason', 'it expects nothing, so nothing can fail');
    return err({ line: 1, text: title, reason });
  }
  return ok({ title, steps });
}

/** Plays a plan; null when everything comes true. A second `play:` goes on where the first one stopped. */
export function runPlan(edition: Edition, plan: Plan): PlanFailure | null {
  let moves: readonly string[] = [];
  let replayed = replay(edition, { seed: 0, moves });
  for (const { line, kind, names } of plan.steps) {
    const step = `${kind}: ${names.join(', ')}`;
    if (kind === 'play') {
      moves = [...moves, ...names];
      replayed = replay(edition, { seed: 0, moves });
    }
    const found = kind === 'play' ? problemOf(replayed) : EXPECTATIONS.get(kind)?.(replayed, names);
    if (found !== null && found !== undefined) return { line, step, found };
  }
  return null;
}

/** Says what was found instead; null when it is as expected. */
type Expectation = (replayed: Replay, names: readonly string[]) => string | null;

/** What a plan can expect. One more is one line here. */
const EXPECTATIONS: ReadonlyMap<string, Expectation> = new Map<string, Expectation>([
  ['ending', (replayed, [name]) => unless(endingOf(replayed) === name, whereItStands(replayed))],
  ['decision', (replayed, [name]) => unless(decisionOf(replayed)?.name === name, whereItStands(replayed))],
  [
    'offers',
    (replayed, names) => missingFrom(offeredBy(replayed), names, 'not "{missing}"; on offer are {there}'),
  ],
  ['hides', (replayed, names) => presentIn(offeredBy(replayed), names)],
  [
    'says',
    (replayed, names) =>
      missingFrom(saidIn(replayed), names, 'not "{missing}"; in the last moment were said {there}'),
  ],
  [
    'floor',
    (replayed, names) => missingFrom(floorsOf(replayed), names, 'not "{missing}"; broken are {there}'),
  ],
]);

const decisionOf = (replayed: Replay) => currentMoment(replayed)?.decision ?? null;
const endingOf = (replayed: Replay) => currentMoment(replayed)?.ending ?? null;
const offeredBy = (replayed: Replay) => decisionOf(replayed)?.options.map(({ id }) => id) ?? [];
const saidIn = (replayed: Replay) => currentMoment(replayed)?.lines.map(({ id }) => id) ?? [];
const floorsOf = (replayed: Replay) => brokenFloors(replayed.moments).map(({ floor }) => floor);

const unless = (holds: boolean, found: string): string | null => (holds ? null : found);

function missingFrom(
  there: readonly string[],
  names: readonly string[],
  phrase: Phrase<'found'>,
): string | null {
  const missing = names.find((name) => !there.includes(name));
  return missing === undefined ? null : say('found', phrase, { missing, there: listed(there) });
}

function presentIn(there: readonly string[], names: readonly string[]): string | null {
  const present = names.find((name) => there.includes(name));
  return present === undefined ? null : say('found', 'on offer is "{present}"', { present });
}

const listed = (names: readonly string[]): string => names.join(', ') || say('there', 'none');

function whereItStands(replayed: Replay): string {
  const decision = decisionOf(replayed);
  const ending = endingOf(replayed);
  if (decision !== null) {
    return say('found', 'the story stands at the decision "{decision}"', { decision: decision.name });
  }
  if (ending === null) return say('found', 'the story ended without a name');
  return say('found', 'the story ended as "{ending}"', { ending });
}

function problemOf(replayed: Replay): string | null {
  const { problem } = replayed;
  if (problem === null) return null;
  const values = { at: problem.at + 1, move: problem.move };
  switch (problem.code) {
    case 'after-the-end':
      return say('found', 'move {at}, "{move}", comes after the end', values);
    case 'nothing-to-take-back':
      return say('found', 'move {at}, "{move}", has nothing to take back', values);
    case 'unknown-choice': {
      const there = listed(offeredBy(replayed));
      return say('found', 'move {at}, "{move}", is not on offer; on offer are {there}', { ...values, there });
    }
    default: {
      const { reason } = problem;
      return say('found', 'move {at}, "{move}", breaks the story ({reason})', { ...values, reason });
    }
  }
}
