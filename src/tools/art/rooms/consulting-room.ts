import type { Room } from '../../../game/picture/types.ts';
import { chair, clock, mug, papers, plant } from './furniture.ts';
import { NEAR, type Pen, Sketch } from './sketch.ts';

const FAR: Pen = { color: '#7b7068', width: 2.4 };
const MIDDLE: Pen = { color: '#4a4448', width: 2.8 };

/** A consulting room of the municipality of Merenwaard, in morning light: law on the shelf, tissues on the table. */
export function consultingRoom(): Room {
  return {
    place: 'consulting-room',
    back: back(),
    front: front(),
    others: [
      { x: 400, y: 594, width: 440, faces: 'right' },
      { x: 170, y: 594, width: 425, faces: 'right' },
      { x: 642, y: 592, width: 415, faces: 'right' },
    ],
    you: { x: 936, y: 600, width: 462, faces: 'left' },
    edge: 566,
  };
}

function back(): string {
  const s = new Sketch(11, FAR);
  s.wash('0,0 1280,0 1280,720 0,720', '#f0e4d0');
  s.wash('0,470 1280,470 1280,720 0,720', '#e3cfb0');
  s.wash('0,556 1280,556 1280,720 0,720', '#caa97f');
  s.line('0,470 1280,470').line('0,482 1280,482').line('0,556 1280,556');
  view(s);
  sun(s);
  shelf(s);
  clock(s, 610, 112, 80, MIDDLE);
  poster(s);
  plant(s, 1206, 560, 150, '#c9714e', '#7fa06a', MIDDLE);
  chair(s, 400, 352, '#b9654b', MIDDLE);
  chair(s, 936, 356, '#51708f', MIDDLE);
  return s.markup();
}

/** The window: roofs, trees and water under a morning sky. */
function view(s: Sketch): void {
  s.rect(56, 62, 288, 300, '#cfe3ea', MIDDLE);
  s.wash('58,180 342,180 342,262 58,262', '#f1e9d6');
  s.blob('84,112 110,98 140,104 164,96 186,112 160,124 120,122', '#fbf8f0', null);
  s.shape('58,262 58,206 84,178 112,206 112,186 142,160 170,186 170,214 206,214 206,262', '#c98a6a', {
    ...FAR,
    width: 2,
  });
  s.rect(74, 222, 14, 20, '#f3e6cf', { ...FAR, width: 1.8 });
  s.rect(132, 206, 14, 22, '#f3e6cf', { ...FAR, width: 1.8 });
  s.blob('206,262 204,214 222,182 246,176 268,196 276,232 270,262', '#8fac7b', { ...FAR, width: 2 });
  s.blob('262,262 262,230 284,206 312,210 330,232 338,262', '#a3bb84', { ...FAR, width: 2 });
  s.wash('58,262 342,262 342,360 58,360', '#a9cdd3');
  s.line('58,262 342,262', { ...FAR, width: 2 });
  s.line('80,290 130,290').line('190,304 260,304').line('100,326 160,326').line('240,338 310,338');
  s.shape('196,296 252,296 242,308 206,308', '#b5654a', { ...FAR, width: 2 });
  s.shape('222,292 222,240 250,290', '#fffaf0', { ...FAR, width: 2 });
  s.line('56,62 344,62 344,362 56,362 56,62', { ...MIDDLE, width: 5 });
  s.line('200,64 200,360', { ...MIDDLE, width: 4.5 }).line('58,168 342,168', { ...MIDDLE, width: 3.6 });
  s.rect(36, 360, 330, 16, '#fbf4e6', MIDDLE);
  plant(s, 96, 361, 52, '#5f86a8', '#7fa06a', FAR);
  plant(s, 306, 361, 44, '#d9a441', '#8fac7b', FAR);
  s.rect(70, 402, 260, 108, '#f7efe0', FAR);
  s.repeat(
    9,
    (t, i) =>
      void t.line(
        [
          [94 + i * 26, 412],
          [94 + i * 26, 500],
        ],
        FAR,
      ),
  );
}

/** Morning sun through the four panes, on the wall. */
function sun(s: Sketch): void {
  for (const [x, y] of [
    [560, 208],
    [668, 226],
    [606, 326],
    [716, 344],
  ] as const) {
    s.wash(
      [
        [x, y],
        [x + 94, y + 16],
        [x + 138, y + 118],
        [x + 42, y + 100],
      ],
      '#fdf3dc',
    );
  }
}

/** Law in blue, files in the colours of the other worlds, and a small sailing boat. */
function shelf(s: Sketch): void {
  const colors = [
    '#2f5f9e',
    '#3f6ea8',
    '#2f5f9e',
    '#e7dcc6',
    '#84609a',
    '#3f6ea8',
    '#1d7257',
    '#c98a3a',
    '#2f5f9e',
    '#e7dcc6',
  ];
  let x = 716;
  colors.forEach((color, i) => {
    const [width, height] = [[17, 20, 15, 22, 18][i % 5] ?? 18, [66, 74, 60, 70, 64][(i * 3) % 5] ?? 66];
    s.rect(x, 146 - height, width, height, color, FAR);
    x += width + 2;
  });
  s.rect(700, 146, 280, 12, '#b98a58', MIDDLE);
  s.shape('924,138 970,138 962,147 932,147', '#b5654a', FAR);
  s.shape('946,134 946,88 970,132', '#fffaf0', FAR).shape('942,132 942,96 924,132', '#f1e0c0', FAR);
}

/** A print of hills and sun, in a frame. */
function poster(s: Sketch): void {
  s.rect(426, 56, 112, 138, '#fffaf0', MIDDLE);
  s.wash('438,68 526,68 526,182 438,182', '#f3d9a8');
  s.ellipse(496, 100, 30, 30, '#e08d4f', null);
  s.wash('438,182 438,140 464,124 490,150 526,130 526,182', '#6f9a8d');
  s.wash('438,182 438,160 478,150 526,166 526,182', '#3f7f78');
  s.line('438,68 526,68 526,182 438,182 438,68', { ...FAR, width: 2 });
}

function front(): string {
  const s = new Sketch(47, NEAR);
  s.wash('24,566 1256,566 1290,662 -10,662', '#c8945c');
  s.wash('24,566 1256,566 1262,582 18,582', '#d9ab74');
  s.line('-10,662 24,566 1256,566 1290,662');
  s.shape('-20,662 1300,662 1300,704 -20,704', '#a97543');
  s.shape('70,704 118,704 112,730 78,730', '#8c5f37').shape('1172,704 1220,704 1212,730 1180,730', '#8c5f37');
  const grain: Pen = { color: '#a9784a', width: 2 };
  s.line('180,606 420,604', grain)
    .line('520,640 760,642', grain)
    .line('830,596 960,597', grain)
    .line('130,640 240,641', grain);
  tissues(s);
  glass(s);
  papers(s, 520, 594, 132);
  s.line('668,628 716,606', { color: '#2b5c9e', width: 6 });
  laptop(s);
  mug(s, 1128, 634, 50, '#dfe8ea');
  return s.markup();
}

function tissues(s: Sketch): void {
  s.shape('212,604 314,602 326,640 206,642', '#8fb6ad');
  s.shape('212,604 314,602 310,588 222,589', '#a9cbc1');
  s.blob('246,592 240,562 262,572 276,552 284,576 298,568 288,594', '#fffdf6');
}

function glass(s: Sketch): void {
  s.shape('420,574 456,574 451,630 425,630', '#eef4f2');
  s.wash('424,596 454,596 451,629 426,629', '#bcd9dd');
  s.line('423,596 454,596', { color: '#5d7f88', width: 2 });
}

function laptop(s: Sketch): void {
  s.shape('820,524 1000,524 1012,620 808,620', '#3f4656');
  s.wash('830,532 990,532 1000,612 820,612', '#535c70');
  s.ellipse(910, 572, 24, 24, '#c9d3dc', { color: '#c9d3dc', width: 2 });
  s.shape('796,620 1024,620 1036,636 784,636', '#8f98a6');
}
