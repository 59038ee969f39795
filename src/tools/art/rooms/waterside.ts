import type { Room } from '../../../game/picture/types.ts';
import { NEAR, type Pen, Sketch } from './sketch.ts';
import { houses, townHall, trees } from './town.ts';

const FAR: Pen = { color: '#7d7a78', width: 2.2 };
const MIDDLE: Pen = { color: '#4b5150', width: 2.8 };
const THIN: Pen = { color: '#7d7a78', width: 1.6 };

/** Outside, by the canal before the town hall: late sun, trees, a small sailing boat, nobody's office. */
export function waterside(): Room {
  return {
    place: 'waterside',
    back: back(),
    front: front(),
    others: [
      { x: 404, y: 604, width: 432, faces: 'right' },
      { x: 168, y: 602, width: 418, faces: 'right' },
      { x: 646, y: 600, width: 406, faces: 'right' },
    ],
    you: { x: 938, y: 608, width: 452, faces: 'left' },
    edge: 574,
  };
}

function back(): string {
  const s = new Sketch(419, FAR);
  s.wash('0,0 1280,0 1280,720 0,720', '#dbe9e6');
  s.wash('0,176 1280,176 1280,390 0,390', '#f1e9d6').wash('0,250 1280,250 1280,390 0,390', '#f6e3c3');
  s.ellipse(1014, 130, 92, 92, '#f9d88f', null);
  s.blob('90,96 130,76 180,84 214,70 256,88 300,96 240,110 150,110', '#f8f5ea', null);
  s.blob('700,70 742,52 790,62 838,54 872,76 800,88 730,86', '#f8f5ea', null);
  houses(s);
  townHall(s);
  trees(s);
  water(s);
  sailboat(s);
  bench(s);
  return s.markup();
}

function water(s: Sketch): void {
  s.rect(-10, 372, 1300, 18, '#b3aa9c', MIDDLE);
  s.wash('0,390 1280,390 1280,520 0,520', '#8fbcc0');
  s.wash('0,390 1280,390 1280,408 0,404', '#7aa7ae');
  s.wash('430,390 700,390 690,440 604,446 596,500 540,500 532,446 444,440', '#a3b3c1', 0.45);
  for (const [i, y] of [398, 414, 430, 448, 468, 490].entries())
    s.wash(
      [
        [950 + i * 9, y],
        [1078 - i * 6, y - 2],
        [1064 - i * 6, y + 6],
        [962 + i * 9, y + 7],
      ],
      '#f4dfae',
    );
  const ripple: Pen = { color: '#5f939b', width: 2.2 };
  for (const [x, y, length] of [
    [60, 424, 90],
    [210, 448, 120],
    [520, 430, 80],
    [760, 452, 130],
    [1010, 426, 110],
    [1150, 464, 90],
    [330, 488, 120],
    [640, 494, 90],
    [1000, 492, 130],
  ] as const) {
    s.line(
      [
        [x, y],
        [x + length / 3, y - 4],
        [x + (2 * length) / 3, y + 2],
        [x + length, y - 2],
      ],
      ripple,
      true,
    );
  }
  s.wash('0,516 1280,516 1280,720 0,720', '#d3bf9d');
  s.line('0,516 1280,516', MIDDLE);
  for (let i = 0; i < 8; i++)
    s.line(
      [
        [i * 170 + 30, 520],
        [i * 170 + 4, 570],
      ],
      { color: '#b8a380', width: 2 },
    );
}

/** The boat that tacks: a small sign of what the whole game is about. */
function sailboat(s: Sketch): void {
  s.shape('716,452 858,452 836,482 738,482', '#b5493f', MIDDLE);
  s.line('716,458 858,458', { color: '#fffaf0', width: 3 });
  s.line('786,452 786,268', { color: '#6b4f3c', width: 5 });
  s.shape('793,278 794,440 868,440', '#fffaf0', MIDDLE).shape('779,296 779,440 722,440', '#f1dfba', MIDDLE);
  s.shape('786,268 812,262 786,256', '#1d7257', THIN);
}

/** A bench that looks out over the water. */
function bench(s: Sketch): void {
  s.rect(1058, 470, 190, 16, '#7f9c86', MIDDLE)
    .rect(1058, 496, 190, 16, '#7f9c86', MIDDLE)
    .rect(1050, 522, 206, 18, '#6f8c78', MIDDLE);
  s.line('1078,466 1078,572', { color: '#434a4a', width: 7 }).line('1230,466 1230,572', {
    color: '#434a4a',
    width: 7,
  });
}

/** The wall of the quay with flower boxes, between us and the people. */
function front(): string {
  const s = new Sketch(467, NEAR);
  s.wash('-10,590 1290,590 1290,730 -10,730', '#b5806a');
  const joint: Pen = { color: '#96644f', width: 2.2 };
  for (let row = 0; row < 4; row++) {
    s.line(
      [
        [-10, 622 + row * 30],
        [1290, 623 + row * 30],
      ],
      joint,
    );
    for (let i = 0; i < 11; i++)
      s.line(
        [
          [20 + i * 120 + (row % 2) * 60, 624 + row * 30],
          [20 + i * 120 + (row % 2) * 60, 650 + row * 30],
        ],
        joint,
      );
  }
  s.shape('-10,574 1290,574 1290,600 -10,600', '#e2d5bd');
  for (const x of [250, 770, 1120])
    s.line(
      [
        [x, 577],
        [x + 3, 597],
      ],
      { color: '#a89878', width: 2.2 },
    );
  for (const [i, x] of [70, 500, 930].entries()) flowers(s, x, i);
  return s.markup();
}

function flowers(s: Sketch, x: number, kind: number): void {
  const blooms = [
    ['#c9473f', '#e88b6a'],
    ['#84609a', '#c9b3d6'],
    ['#e0a73a', '#f3d98a'],
  ][kind] ?? ['#c9473f', '#e88b6a'];
  s.blob(
    [
      [x - 12, 632],
      [x + 10, 604],
      [x + 60, 592],
      [x + 130, 598],
      [x + 200, 590],
      [x + 262, 600],
      [x + 292, 630],
      [x + 270, 652],
      [x + 10, 652],
    ],
    '#6f9660',
  );
  s.repeat(9, (t, i) => {
    const y = 610 + ((i * 7) % 4) * 8;
    t.ellipse(x + 14 + i * 32, y, 24, 22, blooms[i % 2] ?? '#c9473f', { color: '#1e2230', width: 2.2 });
    t.ellipse(x + 14 + i * 32, y, 6, 6, '#fff3c4', null);
  });
  s.shape(
    [
      [x - 8, 640],
      [x + 288, 640],
      [x + 280, 700],
      [x, 700],
    ],
    '#b5764f',
  );
  s.line(
    [
      [x + 4, 656],
      [x + 276, 656],
    ],
    { color: '#8f5636', width: 2.4 },
  );
}
