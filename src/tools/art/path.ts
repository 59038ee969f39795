/** One drawing step in absolute coordinates. Arcs, quadratics and shorthands are turned into cubics. */
export type Segment =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type Path = readonly Segment[];

/** Reads the `d` of an SVG path; throws on a command SVG does not know. */
export function parsePath(d: string): Path {
  const tokens = d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? [];
  const path: Segment[] = [];
  let at = 0;
  let command = '';
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  let controlX = 0;
  let controlY = 0;
  let flags = '';

  const number = () => {
    const token = tokens[at++];
    if (token === undefined) throw new Error(`Path ends in the middle of a step: ${d.slice(-40)}`);
    return Number(token);
  };
  /** Arc flags may be written without a space after them, as in `0 012.5`. */
  const flag = () => {
    flags = tokens[at] ?? '';
    const first = flags.charAt(0);
    if (first !== '0' && first !== '1') throw new Error(`Not an arc flag: ${flags}`);
    if (flags.length === 1) at++;
    else tokens[at] = flags.slice(1);
    return first === '1';
  };
  const cubic = (x1: number, y1: number, x2: number, y2: number, ex: number, ey: number) => {
    path.push(['C', x1, y1, x2, y2, ex, ey]);
    controlX = x2;
    controlY = y2;
    x = ex;
    y = ey;
  };
  const line = (ex: number, ey: number) => {
    path.push(['L', ex, ey]);
    x = ex;
    y = ey;
  };

  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    const smooth = /[cs]/i.test(command);
    if (/[a-zA-Z]/.test(token)) {
      command = token;
      at++;
    }
    const relative = command === command.toLowerCase();
    const dx = relative ? x : 0;
    const dy = relative ? y : 0;
    switch (command.toUpperCase()) {
      case 'M':
        x = dx + number();
        y = dy + number();
        startX = x;
        startY = y;
        path.push(['M', x, y]);
        command = relative ? 'l' : 'L';
        break;
      case 'L':
        line(dx + number(), dy + number());
        break;
      case 'H':
        line(dx + number(), y);
        break;
      case 'V':
        line(x, dy + number());
        break;
      case 'C':
        cubic(dx + number(), dy + number(), dx + number(), dy + number(), dx + number(), dy + number());
        break;
      case 'S':
        cubic(
          smooth ? 2 * x - controlX : x,
          smooth ? 2 * y - controlY : y,
          dx + number(),
          dy + number(),
          dx + number(),
          dy + number(),
        );
        break;
      case 'Q': {
        const [qx, qy, ex, ey] = [dx + number(), dy + number(), dx + number(), dy + number()];
        const third = (from: number, to: number) => from + ((to - from) * 2) / 3;
        cubic(third(x, qx), third(y, qy), third(ex, qx), third(ey, qy), ex, ey);
        break;
      }
      case 'A': {
        const arc = [Math.abs(number()), Math.abs(number()), number()] as const;
        const [large, sweep] = [flag(), flag()];
        for (const c of arcToCubics(x, y, ...arc, large, sweep, dx + number(), dy + number())) cubic(...c);
        break;
      }
      case 'Z':
        path.push(['Z']);
        x = startX;
        y = startY;
        break;
      default:
        throw new Error(`Unknown path command ${command}`);
    }
  }
  return path;
}

/** Moves and scales: `x' = a·x + e`, `y' = d·y + f`. */
export function place(path: Path, e: number, f: number, a = 1, d = 1): Path {
  return path.map((s): Segment => {
    if (s[0] === 'Z') return s;
    if (s[0] === 'C') {
      return ['C', a * s[1] + e, d * s[2] + f, a * s[3] + e, d * s[4] + f, a * s[5] + e, d * s[6] + f];
    }
    return [s[0], a * s[1] + e, d * s[2] + f];
  });
}

/** The closed outlines of a path, each a path of its own. */
export function outlines(path: Path): Path[] {
  const all: Segment[][] = [];
  for (const segment of path) {
    if (segment[0] === 'M') all.push([]);
    all.at(-1)?.push(segment);
  }
  return all;
}

/** The shortest `d` for a path, in relative steps, rounded to tenths without adding up the rounding. */
export function writePath(path: Path): string {
  let d = '';
  let last = '';
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  let fraction = false;
  const put = (command: string, numbers: readonly number[]) => {
    let first = command !== last || command === 'm';
    if (first) d += command;
    last = command;
    for (const n of numbers) {
      const written = String(n / 10).replace(/^(-?)0\./, '$1.');
      const joins = first || written.startsWith('-') || (fraction && written.startsWith('.'));
      d += joins ? written : ` ${written}`;
      fraction = written.includes('.');
      first = false;
    }
  };
  for (const s of path) {
    if (s[0] === 'Z') {
      put('z', []);
      x = startX;
      y = startY;
      continue;
    }
    const p = s.slice(1).map((n) => Math.round(Number(n) * 10));
    const relative = p.map((n, i) => n - (i % 2 === 0 ? x : y));
    const [ex, ey] = [p.at(-2) ?? x, p.at(-1) ?? y];
    if (s[0] === 'M') {
      put(d === '' ? 'M' : 'm', relative);
      startX = ex;
      startY = ey;
    } else if (s[0] === 'L') {
      if (ex !== x || ey !== y) {
        if (ey === y) put('h', [ex - x]);
        else if (ex === x) put('v', [ey - y]);
        else put('l', relative);
      }
    } else put('c', relative);
    x = ex;
    y = ey;
  }
  return d;
}

type Cubic = readonly [number, number, number, number, number, number];

/** The usual endpoint-to-centre conversion of SVG arcs (SVG 1.1, appendix F.6), a quarter turn a cubic. */
function arcToCubics(
  x1: number,
  y1: number,
  rx0: number,
  ry0: number,
  angle: number,
  large: boolean,
  sweep: boolean,
  x2: number,
  y2: number,
): Cubic[] {
  if (rx0 === 0 || ry0 === 0 || (x1 === x2 && y1 === y2)) return [[x1, y1, x2, y2, x2, y2]];
  const phi = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const px = (cos * (x1 - x2)) / 2 + (sin * (y1 - y2)) / 2;
  const py = (-sin * (x1 - x2)) / 2 + (cos * (y1 - y2)) / 2;
  const grow = Math.sqrt(Math.max(1, (px * px) / (rx0 * rx0) + (py * py) / (ry0 * ry0)));
  const [rx, ry] = [rx0 * grow, ry0 * grow];
  const rest = (rx * ry) ** 2 / ((rx * py) ** 2 + (ry * px) ** 2) - 1;
  const k = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, rest));
  const [cx, cy] = [(k * rx * py) / ry, (-k * ry * px) / rx];
  const mx = cos * cx - sin * cy + (x1 + x2) / 2;
  const my = sin * cx + cos * cy + (y1 + y2) / 2;
  const from = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let turn = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - from;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const steps = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6));
  const reach = (4 / 3) * Math.tan(turn / steps / 4);
  const at = (u: number, v: number) => [mx + cos * rx * u - sin * ry * v, my + sin * rx * u + cos * ry * v];
  return Array.from({ length: steps }, (_, i): Cubic => {
    const [a, b] = [from + (turn * i) / steps, from + (turn * (i + 1)) / steps];
    const c1 = at(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a));
    const c2 = at(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b));
    const end = at(Math.cos(b), Math.sin(b));
    return [c1[0] ?? 0, c1[1] ?? 0, c2[0] ?? 0, c2[1] ?? 0, end[0] ?? x2, end[1] ?? y2];
  });
}
