import { round } from '../charts/svg.ts';
import { INK_SOFT, PAPER } from '../charts/world-style.ts';
import type { Layers, Route, Stop } from './layers.ts';
import { line, WIDTHS } from './pen.ts';
import type { Plot } from './plot.ts';

/** Where a stop stands: its middle, and its upper and lower side. */
export interface Placed {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines under the cards, wider by the number of paths; by its logarithm, because paths are thousands of millions. */
export function arrowsOf(layers: Layers, plot: Plot, placed: ReadonlyMap<Stop, Placed>): readonly string[] {
  const counts = plot.arrows.flatMap(({ paths }) => (paths === null ? [] : [logOf(paths)]));
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const thickness = (paths: bigint | null) =>
    paths === null || most === least ? 4 : 1.6 + (9 * (logOf(paths) - least)) / (most - least);
  const offered = new Map(plot.boxes.map(({ name, options }) => [name, options.length]));
  const drawn = layers.routes.map((route) => {
    const all = route.arrow.options.length === offered.get(route.arrow.from);
    const label = all ? '' : route.arrow.options.map((number) => number + 1).join(', ');
    return arrowOf(route, thickness(route.arrow.paths), label, layers, placed);
  });
  const back = layers.back.map(({ from, to, paths }) => {
    const [a, b] = [placeOf(from, placed), placeOf(to, placed)];
    if (a === null || b === null) return '';
    const side = a.x + WIDTHS.decision / 2;
    return `<path d="M${round(side)} ${round(a.top + 40)}C${round(side + 60)} ${round(a.top + 40)} ${round(side + 60)} ${round(b.top + 14)} ${round(b.x + WIDTHS.decision / 2)} ${round(b.top + 14)}" fill="none" stroke="${INK_SOFT}" stroke-width="${round(thickness(paths))}" stroke-dasharray="7 5"/>`;
  });
  return [...drawn, ...back];
}

const logOf = (paths: bigint): number => Math.log10(Number(paths) + 1);

function placeOf(name: string, placed: ReadonlyMap<Stop, Placed>): Placed | null {
  for (const [stop, place] of placed) if (stop.box === name) return place;
  return null;
}

/** From the bottom of a card to the top of another; arrows from or to one card stand beside each other. */
function arrowOf(
  { arrow, stops }: Route,
  thickness: number,
  label: string,
  { routes }: Layers,
  placed: ReadonlyMap<Stop, Placed>,
): string {
  const spread = (end: 'from' | 'to', span: number) => {
    const others = routes.map((route) => route.arrow).filter((other) => other[end] === arrow[end]);
    const far = end === 'from' ? 'to' : 'from';
    others.sort((a, b) => (placeOf(a[far], placed)?.x ?? 0) - (placeOf(b[far], placed)?.x ?? 0));
    return others.length < 2 ? 0 : (others.indexOf(arrow) / (others.length - 1) - 0.5) * span;
  };
  const points = stops.flatMap((stop, at) => {
    const place = placed.get(stop);
    if (place === undefined) return [];
    if (at === 0) return [{ x: place.x + spread('from', WIDTHS.decision * 0.7), y: place.bottom }];
    if (at === stops.length - 1)
      return [{ x: place.x + spread('to', WIDTHS.decision * 0.25), y: place.top - 9 }];
    return [
      { x: place.x, y: place.top },
      { x: place.x, y: place.bottom },
    ];
  });
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  let from = first;
  let path = `M${round(first.x)} ${round(first.y)}`;
  for (const to of rest) {
    const middle = (from.y + to.y) / 2;
    path += `C${round(from.x)} ${round(middle)} ${round(to.x)} ${round(middle)} ${round(to.x)} ${round(to.y)}`;
    from = to;
  }
  const head = `<path d="M${round(last.x - 8)} ${round(last.y - 3)}L${round(last.x)} ${round(last.y + 9)}L${round(last.x + 8)} ${round(last.y - 3)}Z" fill="${INK_SOFT}"/>`;
  const tag =
    label === ''
      ? ''
      : `<rect x="${round(last.x - 8 - label.length * 3.6)}" y="${round(last.y - 26)}" width="${round(16 + label.length * 7.2)}" height="18" rx="9" fill="${PAPER}" stroke="${INK_SOFT}"/>` +
        line(label, last.x, last.y - 12.5, { size: 12.5, weight: 700, anchor: 'middle' });
  return `<g><path d="${path}" fill="none" stroke="${INK_SOFT}" stroke-opacity="0.55" stroke-width="${round(thickness)}" stroke-linecap="round"/>${head}${tag}</g>`;
}
