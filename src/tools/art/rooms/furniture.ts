import type { Pen, Sketch } from './sketch.ts';

/** A clock without figures, at ten past ten. */
export function clock(s: Sketch, x: number, y: number, size: number, pen: Pen): void {
  s.ellipse(x, y, size, size, '#fffaf0', pen);
  const hand = (dx: number, dy: number) =>
    s.line(
      [
        [x, y],
        [x + dx * size, y + dy * size],
      ],
      pen,
    );
  for (const [dx, dy] of [
    [0, -0.4],
    [0.4, 0],
    [0, 0.4],
    [-0.4, 0],
  ] as const) {
    s.line(
      [
        [x + dx * size * 0.9, y + dy * size * 0.9],
        [x + dx * size, y + dy * size],
      ],
      pen,
    );
  }
  hand(-0.19, -0.13);
  hand(0.17, -0.24);
}

/** A plant with broad leaves in a pot; x, y is the middle of the pot's foot. */
export function plant(
  s: Sketch,
  x: number,
  y: number,
  size: number,
  pot: string,
  leaf: string,
  pen: Pen,
): void {
  const at = (dx: number, dy: number): readonly [number, number] => [x + dx * size, y + dy * size];
  const leaves = [
    [-0.42, -0.95],
    [0.4, -1.05],
    [-0.16, -1.35],
    [0.18, -1.45],
    [0.52, -0.66],
    [-0.55, -0.6],
  ] as const;
  for (const [dx, dy] of leaves) {
    s.line([at(0, -0.36), at(dx * 0.5, dy * 0.6 - 0.1), at(dx, dy)], pen, true);
    s.blob(
      [
        at(dx * 0.62, dy * 0.66),
        at(dx * 0.72 - 0.13, dy * 0.9),
        at(dx, dy - 0.1),
        at(dx * 1.02 + 0.12, dy * 0.82),
      ],
      leaf,
      pen,
    );
  }
  s.shape([at(-0.26, -0.42), at(0.26, -0.42), at(0.19, 0), at(-0.19, 0)], pot, pen);
  s.line([at(-0.245, -0.32), at(0.245, -0.32)], pen);
}

/** A mug with a handle; x, y is the middle of its foot. */
export function mug(s: Sketch, x: number, y: number, size: number, color: string): void {
  s.ellipse(x + size * 0.42, y - size * 0.42, size * 0.44, size * 0.5, 'none');
  s.shape(
    [
      [x - size * 0.4, y - size * 0.85],
      [x + size * 0.4, y - size * 0.85],
      [x + size * 0.35, y],
      [x - size * 0.35, y],
    ],
    color,
  );
}

/** Sheets of paper with lines of writing on them, lying on a table. */
export function papers(s: Sketch, x: number, y: number, width: number): void {
  const sheet = (dx: number, dy: number) =>
    s.shape(
      [
        [x + dx, y + dy],
        [x + dx + width * 0.86, y + dy - 7],
        [x + dx + width, y + dy + 32],
        [x + dx + width * 0.1, y + dy + 41],
      ],
      '#fffdf6',
    );
  sheet(9, -6);
  sheet(0, 0);
  const pen: Pen = { color: '#8d8a92', width: 2 };
  for (let i = 0; i < 3; i++) {
    s.line(
      [
        [x + width * (0.18 + i * 0.03), y + 9 + i * 10],
        [x + width * (0.72 - i * 0.08), y + 4 + i * 10],
      ],
      pen,
    );
  }
}

/** The back of a chair behind somebody; x is its middle, y its top. */
export function chair(s: Sketch, x: number, y: number, color: string, pen: Pen): void {
  s.shape(
    [
      [x - 92, y + 10],
      [x - 70, y],
      [x + 74, y + 2],
      [x + 94, y + 12],
      [x + 100, y + 250],
      [x - 98, y + 250],
    ],
    color,
    pen,
  );
}
