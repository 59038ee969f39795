import type { Line, Option } from '../core/moment.ts';
import type { Edition, Manifest, Reference } from '../core/scenario.ts';
import type { DebriefTexts, StoryTexts } from '../core/texts.ts';
import { PLAYER } from '../core/vocabulary.ts';

/** A scenario and everything that the reader's language says about it. */
export interface Told {
  readonly edition: Edition;
  readonly texts: StoryTexts;
  readonly debrief: DebriefTexts;
}

export function decisionTitle({ debrief }: Told, name: string): string {
  return debrief.decisions[name]?.title ?? name;
}

/** Who says or thinks a line; null for the narrator. `you` is what the player is called. */
export function nameOf({ texts }: Told, { who }: Line, you: string): string | null {
  if (who === null) return null;
  return who === PLAYER ? you : (texts.cast[who]?.name ?? who);
}

/** What the why of an option rests on; nothing when it is craft. */
export function groundsOf(manifest: Manifest, { id }: Option): readonly Reference[] {
  return (manifest.grounds[id] ?? []).flatMap((name) => manifest.references[name] ?? []);
}

export function floorReference(manifest: Manifest, floor: string): Reference | null {
  const name = manifest.floors[floor];
  return name === undefined ? null : (manifest.references[name] ?? null);
}
