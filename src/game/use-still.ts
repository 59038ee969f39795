import { useEffect, useState } from 'preact/hooks';
import type { Moment } from '../core/moment.ts';
import type { Manifest } from '../core/scenario.ts';
import type { PersonParts } from './picture/types.ts';
import { showingOf } from './scenes.ts';

/**
 * A still drawing of how things stand, as SVG text; empty until it is there, and while the stage runs and
 * nobody needs it.
 */
export function useStill(
  moments: readonly Moment[],
  cast: Manifest['cast'],
  loadParts: () => Promise<PersonParts>,
  needed: boolean,
): string {
  const [still, setStill] = useState('');
  useEffect(() => {
    const scene = showingOf(moments).scenes.at(-1);
    const place = scene?.place ?? null;
    if (!needed || scene === undefined || place === null) return;
    let late = false;
    const draw = async () => {
      const [{ stillPicture }, { loadRoom }, parts] = await Promise.all([
        import('./picture/still.ts'),
        import('./picture/load.ts'),
        loadParts(),
      ]);
      const picture = stillPicture(await loadRoom(place), scene, cast, parts);
      if (!late) setStill(picture);
    };
    void draw().catch(reportError);
    return () => {
      late = true;
    };
  }, [moments, cast, loadParts, needed]);
  return needed ? still : '';
}
