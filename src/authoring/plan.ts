import { parseMoves } from '../core/notation.ts';
import { currentMoment, type Replay, replay } from '../core/replay.ts';
import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import type { Edition } from '../core/scenario.ts';
import { brokenFloors } from '../core/score.ts';

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
      return err({ line, text: content, reason: `a step starts with one of ${kinds}` });
    }
    const names = parseMoves(rest);
    if (!names.ok) return err({ line, text: content, reason: `"${names.error.found}" is not a name` });
    steps.push({ line, kind, names: names.value });
  }
  if (!steps.some(({ kind }) => kind !== 'play')) {
    return err({ line: 1, text: title, reason: 'it expects nothing, so nothing can fail' });
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
  ['offers', (replayed, names) => missingFrom(offeredBy(replayed), names, 'on offer are')],
  ['hides', (replayed, names) => presentIn(offeredBy(replayed), names, 'on offer is')],
  ['says', (replayed, names) => missingFrom(saidIn(replayed), names, 'in the last moment were said')],
  ['floor', (replayed, names) => missingFrom(floorsOf(replayed), names, 'broken are')],
]);

const decisionOf = (replayed: Replay) => currentMoment(replayed)?.decision ?? null;
const endingOf = (replayed: Replay) => currentMoment(replayed)?.ending ?? null;
const offeredBy = (replayed: Replay) => decisionOf(replayed)?.options.map(({ id }) => id) ?? [];
const saidIn = (replayed: Replay) => currentMoment(replayed)?.lines.map(({ id }) => id) ?? [];
const floorsOf = (replayed: Replay) => brokenFloors(replayed.moments).map(({ floor }) => floor);

const unless = (holds: boolean, found: string): string | null => (holds ? null : found);

function missingFrom(there: readonly string[], names: readonly string[], label: string): string | null {
  const missing = names.find((name) => !there.includes(name));
  return missing === undefined ? null : `not "${missing}"; ${label} ${there.join(', ') || 'none'}`;
}

function presentIn(there: readonly string[], names: readonly string[], label: string): string | null {
  const present = names.find((name) => there.includes(name));
  return present === undefined ? null : `${label} "${present}"`;
}

function whereItStands(replayed: Replay): string {
  const decision = decisionOf(replayed);
  const ending = endingOf(replayed);
  if (decision !== null) return `the story stands at the decision "${decision.name}"`;
  return ending === null ? 'the story ended without a name' : `the story ended as "${ending}"`;
}

function problemOf(replayed: Replay): string | null {
  const { problem } = replayed;
  if (problem === null) return null;
  const move = `move ${problem.at + 1}, "${problem.move}",`;
  if (problem.code === 'after-the-end') return `${move} comes after the end`;
  if (problem.code === 'nothing-to-take-back') return `${move} has nothing to take back`;
  if (problem.code === 'unknown-choice')
    return `${move} is not on offer; on offer are ${offeredBy(replayed).join(', ')}`;
  return `${move} breaks the story (${problem.reason})`;
}
