import { type Attempt, BACK } from '../../core/attempt.ts';
import type { Parted } from '../../core/measured.ts';
import { makeAttempt } from '../../core/notation.ts';
import { type Turns, turnsOfReplay, turnsOnAtlas } from '../../core/turns.ts';
import type { DamagedSave, Save } from '../../game/saves/save.ts';
import type { Chances } from '../../report/growth.ts';
import { type Play, type SeenPlay, seenPlays } from '../../report/plays.ts';
import type { FindSource, ScenarioSource } from '../../scenarios/source.ts';
import { isOwnScenario } from '../../wire/own-id.ts';

/** What the attempts on a device come to, and what of them could not be counted. */
export interface Gathered {
  readonly plays: Parted<SeenPlay>;
  readonly chances: Chances;
  readonly leftOut: LeftOut;
  /** How many of the plays were played on an earlier edition, and read with this one. */
  readonly older: number;
}

/** How many attempts do not count, by the reason why not. */
export interface LeftOut {
  /** The record cannot be read. */
  readonly damaged: number;
  /** Of a conversation that is not here. */
  readonly unknown: number;
  /** Its conversation has changed, and one of its choices is not there any more. */
  readonly stopped: number;
  /** It has not reached an ending yet. */
  readonly underWay: number;
}

/** A scenario as far as it takes to score its attempts. */
export interface Scoring {
  readonly scenario: string;
  readonly edition: string;
  readonly chance: Chances[string];
  readonly read: (moves: readonly string[]) => Turns;
}

/**
 * Fetches what the attempts of these scenarios are scored with. An attempt is read on the atlas, which takes a
 * hundredth of a millisecond where a replay takes ten; only a story that could not be searched to the end is
 * replayed.
 */
export async function fetchScoring(
  saves: readonly (Save | DamagedSave)[],
  find: FindSource,
): Promise<ReadonlyMap<string, Scoring>> {
  const attempts = saves.flatMap((save) => ('damaged' in save ? [] : save.attempt));
  const wanted = new Map(attempts.map((attempt) => [keyOf(attempt), attempt]));
  const found = await Promise.all(
    [...wanted].map(async ([key, { scenario, edition }]) => {
      const source = await find(scenario, edition);
      return source.ok ? [[key, await scoringOf(scenario, source.value)] as const] : [];
    }),
  );
  return new Map(found.flat());
}

/** The site has one edition of its scenarios; of others every attempt is read with its own. */
function keyOf({ scenario, edition }: Attempt): string {
  return isOwnScenario(scenario) ? `${scenario}@${edition}` : scenario;
}

async function scoringOf(scenario: string, source: ScenarioSource): Promise<Scoring> {
  const [atlas, options] = await Promise.all([source.atlas(), source.key()]);
  const { edition, chance } = atlas;
  if (atlas.complete) return { scenario, edition, chance, read: turnsOnAtlas(atlas, options) };
  const [{ replay }, story] = await Promise.all([import('../../core/replay.ts'), source.edition()]);
  return { scenario, edition, chance, read: (moves) => turnsOfReplay(replay(story, { seed: 0, moves })) };
}

/** Reads all attempts; those that cannot be counted harm no other and are counted by why not. */
export function gather(
  saves: readonly (Save | DamagedSave)[],
  scorings: ReadonlyMap<string, Scoring>,
): Gathered {
  const plays: Play[] = [];
  const leftOut = { damaged: 0, unknown: 0, stopped: 0, underWay: 0 };
  for (const save of saves) {
    const read = 'damaged' in save ? 'damaged' : readSave(save, scorings.get(keyOf(save.attempt)));
    if (typeof read === 'string') leftOut[read] += 1;
    else plays.push(read);
  }
  const chances = Object.fromEntries(
    [...scorings.values()].map(({ scenario, chance }) => [scenario, chance]),
  );
  const older = plays.filter((play) => play.older).length;
  return { plays: seenPlays(plays), chances, leftOut, older };
}

function readSave(save: Save, scoring: Scoring | undefined): Play | keyof LeftOut {
  if (scoring === undefined) return 'unknown';
  const { id, attempt, finished, changed, branch, group } = save;
  const { turns, extent, ending } = scoring.read(attempt.moves);
  if (extent === 'stopped') return 'stopped';
  if (extent === 'under-way' || ending === null) return 'underWay';
  return {
    id,
    scenario: attempt.scenario,
    // A save that came without the time of its ending has at least the time of its last choice.
    finished: finished ?? changed,
    branched: branch !== undefined || group !== undefined,
    ending,
    turns,
    reconsidered: attempt.moves.filter((move) => move === BACK).length,
    older: attempt.edition !== scoring.edition,
    notation: makeAttempt(attempt),
  };
}
