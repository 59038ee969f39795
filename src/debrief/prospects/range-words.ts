import type { Range } from '../../core/atlas-prospects.ts';
import type { ByWorld } from '../../profession/worlds.ts';
import { signed } from '../../report/charts/ranges.ts';
import { useEnvironment } from '../../ui/environment.ts';

/** The words for ranges of worlds, in the reader's language. */
export function useRangeWords() {
  const { t } = useEnvironment();
  const names: ByWorld<string> = {
    law: t('world.law'),
    politics: t('world.politics'),
    work: t('world.work'),
    human: t('world.human'),
  };
  const rangeOf = ({ least, most }: Range): string =>
    least === most ? signed(least) : t('prospects.range', { least: signed(least), most: signed(most) });
  return { names, rangeOf };
}
