import { globalNames } from '../globals.ts';
import type { InkBookmark } from '../ink.ts';
import type { InkMemory, Pending } from '../memory.ts';
import type { CompiledStory } from '../scenario.ts';
import { divertsOf } from './diverts.ts';
import { type Liveness, livenessOf } from './liveness.ts';

/** Tells what decides how a story goes on. Equal keys mean an equal future. */
export interface MergeKey {
  /**
   * For each choice on offer, when it is taken; a choice point is the list of the keys of its choices. `save`
   * gives the whole state, for the rare story that looks at all of it.
   */
  ofChoices(memory: InkMemory, save: () => InkBookmark): readonly string[];
  /**
   * For a place between two lines; null where it cannot be told. A passage that is `alone` came here in a
   * straight line from its choice, so nobody else will before it diverts: then that is null as well.
   */
  ofPlace(memory: InkMemory, alone: boolean): string | null;
}

/** `forgetting` leaves names out that matter: only to prove that the check on this notices. */
export function mergeKeyOf(story: CompiledStory, forgetting: ReadonlySet<string> = new Set()): MergeKey {
  const liveness = livenessOf(story);
  const globals = new Set(globalNames(story).filter((name) => !forgetting.has(name)));
  const views = new Map<string, View>();
  const keyOf = (memory: InkMemory, pending: Pending): string => {
    const place = placeOf(pending);
    const view = views.get(place) ?? viewOf(liveness, globals, pending, forgetting);
    views.set(place, view);
    return `${place}\n${valuesOf(view, memory, pending)}`;
  };
  const pastDivert = divertsOf(liveness.program);
  return {
    ofChoices(memory, save) {
      const always = alwaysOf(liveness, save);
      return memory.pending.map((pending) => `${keyOf(memory, pending)}${always}`);
    },
    ofPlace(memory, alone) {
      const here = looksAtAll(liveness) ? null : memory.here();
      const ahead = here === null ? null : pastDivert(here);
      return ahead === null || (alone && ahead.before === '') ? null : keyOf(memory, ahead);
    },
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
function placeOf({ target, before, calls }: Pending): string {
  const outer = calls.slice(0, -1).map(({ container, position, type }) => `${type}:${container}.${position}`);
  return `${target} ${before} ${outer.join(' ')}`;
}

function viewOf(
  { liveFrom, liveAfter, effects }: Liveness,
  globals: ReadonlySet<string>,
  { target, calls }: Pending,
  forgetting: ReadonlySet<string>,
): View {
  const perCall = calls.map(({ container, position }, at) =>
    at === calls.length - 1 ? liveFrom(target) : liveAfter(container, position),
  );
  const live = [...new Set([...perCall, liveFrom(target)].flatMap((names) => [...names]))]
    .filter((name) => !forgetting.has(name))
    .sort();
  return {
    variables: live.filter((name) => globals.has(name)),
    counts: effects.everyCount
      ? []
      : live.filter((name) => name.startsWith('#')).map((name) => name.slice(1)),
    temporary: perCall.map((names) => new Set([...names].filter((name) => !forgetting.has(name)))),
  };
}

function valuesOf(view: View, memory: InkMemory, { calls }: Pending): string {
  let key = '';
  for (const name of view.variables) key += `${memory.variable(name)}\n`;
  for (const path of view.counts) key += `${memory.visits(path)}\n`;
  for (const [at, call] of calls.entries()) {
    if (view.temporary[at]?.size === 0) continue;
    for (const [name, value] of call.temporary()) {
      if (view.temporary[at]?.has(name) === true) key += `${at}:${name}=${value}\n`;
    }
  }
  return key;
}

/** What stories outside the subset look at besides: every count, the turn, the dice. */
function alwaysOf(liveness: Liveness, save: () => InkBookmark): string {
  if (!looksAtAll(liveness)) return '';
  const { effects } = liveness;
  const { visitCounts, turnIdx, turnIndices, storySeed, previousRandom } = save();
  return (
    (effects.everyCount ? JSON.stringify(visitCounts) : '') +
    (effects.turns ? JSON.stringify([turnIdx, turnIndices]) : '') +
    (effects.chance ? JSON.stringify([storySeed, previousRandom]) : '')
  );
}

function looksAtAll({ effects }: Liveness): boolean {
  return effects.everyCount || effects.turns || effects.chance;
}
