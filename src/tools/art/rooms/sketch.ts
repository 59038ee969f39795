import rough from 'roughjs';
import { INK } from '../../../game/picture/color.ts';
import { type Path, type Segment, writePath } from '../path.ts';
import type { Point } from '../raster.ts';
import { points, smooth } from '../stroke.ts';

/** A pen: its colour and the width of its line in design pixels. */
export interface Pen {
  readonly color: string;
  readonly width: number;
}

/** For what stands in front; what is further away is drawn with a thinner and paler pen. */
export const NEAR: Pen = { color: INK, width: 3.6 };

type Shape = string | readonly Point[];

/** Draws with a loose line that comes out the same for the same seed, and remembers the SVG markup. */
export class Sketch {
  readonly #marks: { readonly style: string; d: string }[] = [];
  readonly #generator = rough.generator();
  #seed: number;
  readonly #pen: Pen;

  constructor(seed: number, pen: Pen) {
    this.#seed = seed;
    this.#pen = pen;
  }

  /** A polygon in flat colour without a line, for light and shade. Opacity 0–1. */
  wash(shape: Shape, color: string, opacity = 1): this {
    const style = `fill="${color}"${opacity < 1 ? ` opacity="${opacity}"` : ''}`;
    return this.#put(style, writePath(polygon(corners(shape))));
  }

  /** A polygon in flat colour with a line around it. */
  shape(shape: Shape, color: string, pen = this.#pen): this {
    this.wash(shape, color);
    return this.#draw(pen, (options) => this.#generator.polygon(mutable(corners(shape)), options));
  }

  rect(x: number, y: number, width: number, height: number, color: string, pen = this.#pen): this {
    return this.shape(
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
      color,
      pen,
    );
  }

  /** A closed form through the points, without corners. */
  blob(shape: Shape, color: string, pen: Pen | null = this.#pen): this {
    const around = corners(shape);
    const [first = [0, 0], second = first, third = second] = around;
    const ring = smooth([around.at(-1) ?? first, ...around, first, second, third], 5).slice(5, -10);
    this.wash(ring, color);
    return pen
      ? this.line(
          ring.filter((_, i) => i % 2 === 0 || i === ring.length - 1),
          pen,
          true,
        )
      : this;
  }

  ellipse(
    x: number,
    y: number,
    width: number,
    height: number,
    color: string,
    pen: Pen | null = this.#pen,
  ): this {
    const kappa = 0.5523;
    const [rx, ry] = [width / 2, height / 2];
    const quarter = (sx: number, sy: number, ex: number, ey: number): Segment =>
      sy === 0
        ? ['C', x + sx * rx, y + ey * ry * kappa, x + sx * rx * kappa, y + ey * ry, x, y + ey * ry]
        : ['C', x + ex * rx * kappa, y + sy * ry, x + ex * rx, y + sy * ry * kappa, x + ex * rx, y];
    const path: Path = [
      ['M', x + rx, y],
      quarter(1, 0, 0, 1),
      quarter(0, 1, -1, 0),
      quarter(-1, 0, 0, -1),
      quarter(0, -1, 1, 0),
      ['Z'],
    ];
    if (color !== 'none') this.#put(`fill="${color}"`, writePath(path));
    if (!pen) return this;
    return this.#draw(pen, (options) => this.#generator.ellipse(x, y, width, height, options));
  }

  /** A line through the points; `curved` without corners. */
  line(shape: Shape, pen = this.#pen, curved = false): this {
    const way = mutable(corners(shape));
    return this.#draw(pen, (options) =>
      curved ? this.#generator.curve(way, options) : this.#generator.linearPath(way, options),
    );
  }

  /** The same drawing again and again, each with its own small differences. */
  repeat(count: number, draw: (sketch: Sketch, index: number) => void): this {
    for (let i = 0; i < count; i++) draw(this, i);
    return this;
  }

  /** The drawing as SVG markup without the `<svg>`. */
  markup(): string {
    return this.#marks.map(({ style, d }) => `<path ${style} d="${d}"/>`).join('');
  }

  #draw(pen: Pen, make: (options: object) => Drawing): this {
    this.#seed += 1;
    const drawing = make({
      seed: this.#seed,
      roughness: 0.9,
      bowing: 0.8,
      preserveVertices: true,
      disableMultiStroke: pen.width < 3,
      curveStepCount: 7,
    });
    const style = `fill="none" stroke="${pen.color}" stroke-width="${pen.width}" stroke-linecap="round" stroke-linejoin="round"`;
    return this.#put(style, writePath(pathOf(drawing)));
  }

  /** What comes right after a mark of the same style goes into the same path. */
  #put(style: string, d: string): this {
    const last = this.#marks.at(-1);
    if (last && last.style === style && !style.includes('opacity')) last.d += d;
    else this.#marks.push({ style, d });
    return this;
  }
}

type Drawing = ReturnType<ReturnType<typeof rough.generator>['line']>;

function pathOf({ sets }: Drawing): Path {
  const path: Segment[] = [];
  for (const { op, data } of sets.flatMap(({ ops }) => ops)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = data;
    if (op === 'move') path.push(['M', a, b]);
    else if (op === 'lineTo') path.push(['L', a, b]);
    else path.push(['C', a, b, c, d, e, f]);
  }
  return path;
}

function polygon(shape: readonly Point[]): Path {
  const [first = [0, 0], ...rest] = shape;
  return [['M', first[0], first[1]], ...rest.map(([x, y]) => ['L', x, y] as const), ['Z']];
}

const corners = (shape: Shape): readonly Point[] => (typeof shape === 'string' ? points(shape) : shape);
const mutable = (shape: readonly Point[]): [number, number][] => shape.map(([x, y]) => [x, y]);
