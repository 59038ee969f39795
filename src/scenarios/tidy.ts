import type { CopyName, CopyStore } from '../game/saves/copies.ts';
import type { SaveStore } from '../game/saves/store.ts';

/**
 * Lets go of copies of a scenario that nobody needs here any more: who writes one has it checked many times. The
 * `needed` editions stay, and those that an attempt on this device was made of.
 */
export async function tidyCopies(
  scenario: string,
  needed: readonly string[],
  copies: CopyStore,
  saves: SaveStore,
): Promise<void> {
  const attempts = await saves.list(scenario);
  const used = attempts.flatMap((save) => ('damaged' in save ? [] : save.attempt.edition));
  const unneeded = (name: CopyName) =>
    name.scenario === scenario && !needed.includes(name.edition) && !used.includes(name.edition);
  for (const name of (await copies.names()).filter(unneeded)) await copies.remove(name);
}
