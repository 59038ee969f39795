import { type ChartFrame, drawing, round } from '../charts/svg.ts';
import { INK_SOFT, PAPER } from '../charts/world-style.ts';
import { arrowsOf, type Placed } from './arrows.ts';
import { type Card, cardOf } from './cards.ts';
import { layersOf, type Stop } from './layers.ts';
import { line, WIDTHS } from './pen.ts';
import type { Plot, PlotBox } from './plot.ts';
import type { StoryWords, Words } from './words.ts';
import { wrap } from './wrap.ts';

/** Between two rows, for the arrows. */
const ROOM = 84;

/**
 * A scenario from its opening down to its endings, for somebody who has never seen a story file: what is
 * chosen, between what, for whom it costs something, and where it leads. Arrows are wider by number of paths.
 */
export function storyMap(plot: Plot, story: StoryWords, words: Words, id: string): string {
  const cards = new Map(plot.boxes.map((one) => [one.name, cardOf(one, plot, story, words)]));
  const layers = layersOf(plot);
  const rowWidth = (row: readonly Stop[]) =>
    row.reduce((sum, stop) => sum + widthOf(stop, cards), (row.length - 1) * WIDTHS.gap);
  const width = Math.max(760, ...layers.rows.map(rowWidth)) + 2 * WIDTHS.gap;
  const legend = legendOf(words, width);
  const placed = new Map<Stop, Placed>();
  let top = legend.height;
  for (const row of layers.rows) {
    const height = Math.max(...row.map(({ box: name }) => cards.get(name ?? '')?.height ?? 0));
    let x = (width - rowWidth(row)) / 2;
    for (const stop of row) {
      const own = widthOf(stop, cards);
      const card = cards.get(stop.box ?? '');
      placed.set(stop, { x: x + own / 2, top, bottom: top + (card?.height ?? height) });
      x += own + WIDTHS.gap;
    }
    top += height + ROOM;
  }
  const body = [
    `<rect width="${round(width)}" height="${round(top - ROOM + WIDTHS.gap)}" fill="${PAPER}"/>`,
    legend.body,
    ...arrowsOf(layers, plot, placed),
    ...layers.rows.flat().map((stop) => {
      const [card, place] = [cards.get(stop.box ?? ''), placed.get(stop)];
      return card === undefined || place === undefined ? '' : card.body(place.x - card.width / 2, place.top);
    }),
  ];
  return drawing(
    frameOf(plot, story, words, id),
    [0, 0, round(width), round(top - ROOM + WIDTHS.gap)],
    body.join(''),
  );
}

function frameOf({ boxes }: Plot, story: StoryWords, { say }: Words, id: string): ChartFrame {
  const of = (kind: PlotBox['kind']) => boxes.filter((one) => one.kind === kind).length;
  const dilemmas = of('dilemma');
  const description = say('map.description', {
    decisions: of('decision') + dilemmas,
    dilemmas,
    endings: of('ending'),
  });
  return { id, title: say('map.title', { title: story.title }), description };
}

const widthOf = ({ box: name }: Stop, cards: ReadonlyMap<string, Card>): number =>
  cards.get(name ?? '')?.width ?? WIDTHS.bend;

function legendOf({ say }: Words, width: number): { readonly height: number; readonly body: string } {
  const lines = ['map.legend1', 'map.legend2', 'map.legend3'].flatMap((key) =>
    wrap(say(key), Math.floor((width - 2 * WIDTHS.gap) / 7.2)),
  );
  const body = lines.map((text, at) => line(text, WIDTHS.gap, 36 + at * 20, { size: 14.5, fill: INK_SOFT }));
  return { height: 36 + lines.length * 20 + 24, body: body.join('') };
}
