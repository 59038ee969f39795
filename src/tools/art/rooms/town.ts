import type { Pen, Sketch } from './sketch.ts';

const FAR: Pen = { color: '#7d7a78', width: 2.2 };
const MIDDLE: Pen = { color: '#4b5150', width: 2.8 };
const THIN: Pen = { color: '#7d7a78', width: 1.6 };

/** Gables along the other side. */
export function houses(s: Sketch): void {
  const walls = ['#c98a6a', '#e3c79c', '#a9705a', '#d9b08c', '#b98a8a', '#cfa777'];
  const row = (start: number, widths: readonly number[], first: number) => {
    let x = start;
    for (const [i, width] of widths.entries()) {
      gable(s, x, width, walls[(i + first) % walls.length] ?? '#c98a6a', i + first);
      x += width + 2;
    }
  };
  row(20, [76, 64, 82, 70, 74], 0);
  row(706, [88, 72, 66, 80, 70, 84, 70, 60], 2);
}

function gable(s: Sketch, x: number, width: number, color: string, kind: number): void {
  const top = 214 + (kind % 3) * 14;
  const step = width / 6;
  const steps: [number, number][] =
    kind % 2 === 0
      ? [
          [x, top + 40],
          [x + step, top + 40],
          [x + step, top + 20],
          [x + 2 * step, top + 20],
          [x + 2 * step, top],
          [x + 4 * step, top],
          [x + 4 * step, top + 20],
          [x + 5 * step, top + 20],
          [x + 5 * step, top + 40],
          [x + width, top + 40],
        ]
      : [
          [x, top + 44],
          [x + width / 2, top],
          [x + width, top + 44],
        ];
  s.shape([[x, 372], ...steps, [x + width, 372]], color);
  for (let row = 0; row < 2; row++) {
    for (const dx of [0.16, 0.58])
      s.rect(x + width * dx, top + 62 + row * 42, width * 0.24, 24, '#f6ecd6', THIN);
  }
}

/** The town hall with its tower in the middle of the town. */
export function townHall(s: Sketch): void {
  s.shape(
    '430,372 430,222 456,222 456,206 482,206 482,190 508,190 508,206 640,206 640,222 700,222 700,372',
    '#cdb2c4',
  );
  s.shape('532,206 532,96 546,96 568,40 590,96 604,96 604,206', '#b795b0');
  s.line('568,40 568,12', MIDDLE).shape('568,14 604,20 568,30', '#84479a', THIN);
  s.ellipse(568, 126, 42, 42, '#fffaf0', MIDDLE)
    .line('568,126 568,112', MIDDLE)
    .line('568,126 579,131', MIDDLE);
  s.shape('556,206 556,172 568,162 580,172 580,206', '#f6ecd6', THIN);
  for (const x of [448, 490, 618, 660])
    s.shape(
      [
        [x, 290],
        [x, 252],
        [x + 12, 240],
        [x + 24, 252],
        [x + 24, 290],
      ],
      '#f6ecd6',
      THIN,
    );
  s.shape('546,372 546,316 568,298 590,316 590,372', '#6b4a5f', FAR);
  s.line('430,306 700,306', THIN);
}

export function trees(s: Sketch): void {
  for (const [x, y, size, color] of [
    [360, 286, 120, '#8fa864'],
    [744, 292, 112, '#d19a4a'],
    [1236, 262, 170, '#7f9c62'],
  ] as const) {
    s.line(
      [
        [x, 384],
        [x - 3, y + 10],
      ],
      { color: '#6b4f3c', width: 9 },
    );
    s.blob(
      [
        [x - size * 0.5, y],
        [x - size * 0.4, y - size * 0.42],
        [x - size * 0.05, y - size * 0.62],
        [x + size * 0.36, y - size * 0.44],
        [x + size * 0.5, y],
        [x + size * 0.24, y + size * 0.28],
        [x - size * 0.26, y + size * 0.28],
      ],
      color,
    );
    s.line(
      [
        [x - size * 0.2, y - size * 0.1],
        [x - size * 0.05, y - size * 0.2],
        [x + size * 0.1, y - size * 0.12],
      ],
      THIN,
      true,
    );
  }
}
