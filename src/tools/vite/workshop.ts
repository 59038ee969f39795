import type { ScenarioFiles } from '../../authoring/files.ts';
import { type Finding, hindersPlay } from '../../authoring/findings.ts';
import { type BuiltScenario, buildScenario, sketchScenario, TIMELESS } from '../../authoring/scenario.ts';
import { BOUNDS } from '../../core/explore/explore.ts';
import type { Edition } from '../../core/scenario.ts';
import { readScenarioFiles, scenarioIds } from '../story/files.ts';

/** A scenario that can be played. */
export interface PlayableScenario extends BuiltScenario {
  readonly edition: Edition;
}

/** Builds scenarios when asked, and keeps the last good one of each while its writer is in the middle of something. */
export class Workshop {
  readonly #root: string;
  readonly #latest = new Map<string, BuiltScenario>();
  readonly #good = new Map<string, PlayableScenario>();

  constructor(root: string) {
    this.#root = root;
  }

  ids(): readonly string[] {
    return scenarioIds(this.#root);
  }

  files(id: string): ScenarioFiles {
    return readScenarioFiles(this.#root, id);
  }

  /** Everything wrong with the latest version, proven on every path; that can take seconds. */
  proven(id: string, milliseconds: number = BOUNDS.milliseconds): readonly Finding[] {
    const bounds = { ...BOUNDS, milliseconds };
    return buildScenario(this.files(id), { ...TIMELESS, now: () => performance.now(), bounds }).findings;
  }

  /** What was found at first sight in the latest version, good or not. */
  findings(id: string): readonly Finding[] {
    return this.#build(id).findings;
  }

  /** What stands in the way of playing the latest version. */
  obstacles(id: string): readonly Finding[] {
    return this.findings(id).filter(hindersPlay);
  }

  /** The last version that could be played; null when there never was one. */
  playable(id: string): PlayableScenario | null {
    this.#build(id);
    return this.#good.get(id) ?? null;
  }

  /** To be called when a file of the scenario has changed. */
  forget(id: string): void {
    this.#latest.delete(id);
  }

  #build(id: string): BuiltScenario {
    const known = this.#latest.get(id);
    if (known !== undefined) return known;
    const built = sketchScenario(this.files(id));
    this.#latest.set(id, built);
    const { edition } = built;
    if (edition !== null && !built.findings.some(hindersPlay)) this.#good.set(id, { ...built, edition });
    return built;
  }
}
