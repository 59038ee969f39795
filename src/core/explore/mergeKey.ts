import type { InkBookmark, InkThread } from '../ink.ts';
import type { CompiledStory } from '../scenario.ts';
import { type Liveness, livenessOf } from './liveness.ts';

/**
 * Tells for each choice on offer what decides how the story goes on when it is taken. Equal keys mean an
 * equal future, so a place is the list of the keys of its choices.
 */
export type MergeKey = (state: InkBookmark) => readonly string[];

/** `forgetting` leaves names out that matter: only to prove that the check on this notices. */
export function mergeKeyOf(story: CompiledStory, forgetting: ReadonlySet<string> = new Set()): MergeKey {
  const liveness = livenessOf(story);
  const views = new Map<string, View>();
  return (state) => {
    const always = alwaysOf(liveness, state);
    return state.currentChoices
      .filter(({ isInvisibleDefault }) => !isInvisibleDefault)
      .map(({ targetPath, originalThreadIndex }) => {
        const thread = state.choiceThreads[originalThreadIndex] ?? { callstack: [] };
        const place = placeOf(targetPath, thread);
        const view = views.get(place) ?? viewOf(liveness, targetPath, thread, forgetting);
        views.set(place, view);
        return `${place}\n${valuesOf(view, state, thread)}${always}`;
      });
  };
}

/** What to look at in a state for a choice that goes on at a certain place. */
interface View {
  readonly variables: readonly string[];
  readonly counts: readonly string[];
  /** Per call the temporary variables that are still read. */
  readonly temporary: readonly ReadonlySet<string>[];
}

/** Target, and everything that has been called and will be returned to. */
function placeOf(targetPath: string, { callstack, previousContentObject }: InkThread): string {
  const calls = callstack.slice(0, -1).map(({ cPath, idx, type }) => `${type}:${cPath ?? ''}.${idx ?? ''}`);
  return `${targetPath} ${previousContentObject ?? ''} ${calls.join(' ')}`;
}

function viewOf(
  { liveFrom, liveAfter, effects }: Liveness,
  targetPath: string,
  { callstack }: InkThread,
  forgetting: ReadonlySet<string>,
): View {
  const perCall = callstack.map(({ cPath = '', idx = 0 }, at) =>
    at === callstack.length - 1 ? liveFrom(targetPath) : liveAfter(cPath, idx),
  );
  const live = [...new Set([...perCall, liveFrom(targetPath)].flatMap((names) => [...names]))]
    .filter((name) => !forgetting.has(name))
    .sort();
  return {
    variables: live.filter((name) => !name.startsWith('#')),
    counts: effects.everyCount
      ? []
      : live.filter((name) => name.startsWith('#')).map((name) => name.slice(1)),
    temporary: perCall.map((names) => new Set([...names].filter((name) => !forgetting.has(name)))),
  };
}

function valuesOf(
  view: View,
  { variablesState, visitCounts }: InkBookmark,
  { callstack }: InkThread,
): string {
  let key = '';
  for (const name of view.variables) {
    const value = variablesState[name];
    // A variable that is absent still has the value it was declared with; so have all states without it.
    if (value !== undefined) key += `${name}=${JSON.stringify(value)}\n`;
  }
  for (const path of view.counts) {
    const count = visitCounts[path];
    if (count !== undefined) key += `#${path}=${count}\n`;
  }
  for (const [at, { temp }] of callstack.entries()) {
    for (const [name, value] of Object.entries(temp ?? {})) {
      if (view.temporary[at]?.has(name) === true) key += `${at}:${name}=${JSON.stringify(value)}\n`;
    }
  }
  return key;
}

/** What stories outside the subset look at besides: every count, the turn, the dice. */
function alwaysOf({ effects }: Liveness, state: InkBookmark): string {
  const { visitCounts, turnIdx, turnIndices, storySeed, previousRandom } = state;
  return (
    (effects.everyCount ? JSON.stringify(visitCounts) : '') +
    (effects.turns ? JSON.stringify([turnIdx, turnIndices]) : '') +
    (effects.chance ? JSON.stringify([storySeed, previousRandom]) : '')
  );
}
