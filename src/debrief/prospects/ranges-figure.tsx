import { WORLDS } from '../../profession/worlds.ts';
import { type Ranges, rangesChart } from '../../report/charts/ranges.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { WORLD_ICONS } from '../../ui/world-icons.ts';
import { Chart } from '../chart.tsx';
import { useRangeWords } from './range-words.ts';

interface RangesFigureProps {
  /** Unique on the page. */
  readonly id: string;
  readonly ranges: Ranges;
  readonly farthest: number;
}

/** What the four worlds could still have come to by another option, drawn beside the one that was chosen. */
export function RangesFigure({ id, ranges, farthest }: RangesFigureProps) {
  const { t } = useEnvironment();
  const { names, rangeOf } = useRangeWords();
  const said = WORLDS.map((world) =>
    t('prospects.worldRange', {
      world: names[world],
      other: rangeOf(ranges.other[world]),
      own: rangeOf(ranges.own[world]),
    }),
  );
  const svg = rangesChart(ranges, {
    id,
    title: t('prospects.chartTitle'),
    description: said.join(' '),
    signs: { names, icons: WORLD_ICONS },
    paid: t('debrief.paid'),
    gained: t('debrief.gained'),
    otherName: t('prospects.withThis'),
    ownName: t('prospects.withYours'),
    cameName: t('prospects.whereYouCame'),
    farthest,
  });
  return <Chart svg={svg} look="chart chart--ranges" />;
}
