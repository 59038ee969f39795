import type { Pen, Sketch } from './sketch.ts';

const FAR: Pen = { color: '#6a5a66', width: 2.4 };
const MIDDLE: Pen = { color: '#42364a', width: 2.8 };
const THIN: Pen = { color: '#6a5a66', width: 1.8 };

/** Through the open doors: the benches of the council under their lamp. */
export function chamber(s: Sketch): void {
  s.rect(690, 82, 330, 466, '#8a5f4c', MIDDLE);
  s.shape('708,98 1002,98 1002,548 708,548', '#ead9c4', FAR);
  s.wash('710,300 1000,300 1000,546 710,546', '#c9a892');
  s.wash('710,100 1000,100 1000,176 710,176', '#dbc6bb');
  s.line('856,98 856,132', MIDDLE).line('800,150 812,136 900,136 912,150', { color: '#b8893a', width: 5 });
  for (const x of [800, 828, 856, 884, 912]) s.ellipse(x, 150, 13, 17, '#fff3c4', THIN);
  s.rect(806, 206, 100, 70, '#7a4f6d', THIN).blob(
    '840,222 856,214 872,222 870,246 856,258 842,246',
    '#d9b25a',
    THIN,
  );
  for (const [i, y] of [316, 356, 404].entries()) {
    const half = 90 + i * 28;
    s.line(
      [
        [856 - half, y + 20],
        [856 - half * 0.4, y],
        [856 + half * 0.4, y],
        [856 + half, y + 20],
      ],
      { color: '#7a4a3a', width: 13 },
      true,
    );
    for (let k = -2; k <= 2; k++) seat(s, 856 + k * half * 0.4, y + Math.abs(k) * 5);
  }
  s.shape('708,98 668,74 668,560 708,548', '#7a4a3a', MIDDLE).shape(
    '1002,98 1042,74 1042,560 1002,548',
    '#7a4a3a',
    MIDDLE,
  );
  s.ellipse(696, 330, 9, 9, '#d9b25a', THIN).ellipse(1014, 330, 9, 9, '#d9b25a', THIN);
}

function seat(s: Sketch, x: number, y: number): void {
  s.shape(
    [
      [x - 12, y - 4],
      [x - 11, y - 26],
      [x - 6, y - 31],
      [x + 6, y - 31],
      [x + 11, y - 26],
      [x + 12, y - 4],
    ],
    '#84479a',
    THIN,
  );
}
