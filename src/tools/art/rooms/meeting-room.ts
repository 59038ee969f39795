import type { Room } from '../../../game/picture/types.ts';
import { chamber } from './council-chamber.ts';
import { chair, papers } from './furniture.ts';
import { NEAR, type Pen, Sketch } from './sketch.ts';

const FAR: Pen = { color: '#6a5a66', width: 2.4 };
const MIDDLE: Pen = { color: '#42364a', width: 2.8 };
const THIN: Pen = { color: '#6a5a66', width: 1.8 };

/** A meeting room in the town hall, by evening: panelling, tall windows, and the council chamber next door. */
export function meetingRoom(): Room {
  return {
    place: 'meeting-room',
    back: back(),
    front: front(),
    others: [
      { x: 396, y: 604, width: 438, faces: 'right' },
      { x: 164, y: 602, width: 424, faces: 'right' },
      { x: 640, y: 600, width: 412, faces: 'right' },
    ],
    you: { x: 938, y: 608, width: 458, faces: 'left' },
    edge: 576,
  };
}

function back(): string {
  const s = new Sketch(521, FAR);
  s.wash('0,0 1280,0 1280,720 0,720', '#d5c3d3');
  s.wash('0,0 1280,0 1280,40 0,40', '#bfa9bf');
  s.line('0,40 1280,40').line('0,48 1280,48');
  panelling(s);
  for (const x of [60, 236]) tallWindow(s, x);
  portrait(s);
  chamber(s);
  flag(s);
  chair(s, 396, 350, '#7a4f6d', MIDDLE);
  chair(s, 640, 356, '#7a4f6d', MIDDLE);
  chair(s, 164, 356, '#7a4f6d', MIDDLE);
  return s.markup();
}

function panelling(s: Sketch): void {
  s.wash('0,372 1280,372 1280,720 0,720', '#9c6f58');
  s.rect(-10, 364, 1300, 14, '#b08266', MIDDLE);
  for (let i = 0; i < 9; i++) s.rect(18 + i * 144, 398, 116, 130, '#a87a61', THIN);
  s.wash('0,548 1280,548 1280,720 0,720', '#6f4a55');
  s.line('0,548 1280,548', MIDDLE);
}

/** Tall, with a round top; outside the evening over the square. */
function tallWindow(s: Sketch, x: number): void {
  const arch = (inset: number): [number, number][] => [
    [x + inset, 340],
    [x + inset, 150],
    [x + 14 + inset * 0.6, 112 + inset * 0.4],
    [x + 40, 88 + inset * 0.8],
    [x + 65, 80 + inset],
    [x + 90, 88 + inset * 0.8],
    [x + 116 - inset * 0.6, 112 + inset * 0.4],
    [x + 130 - inset, 150],
    [x + 130 - inset, 340],
  ];
  s.shape(arch(0), '#f3e6d0', MIDDLE);
  s.shape(arch(12), '#a9b8d0', FAR);
  s.wash(
    [
      [x + 13, 338],
      [x + 13, 220],
      [x + 117, 190],
      [x + 117, 338],
    ],
    '#efc79f',
  );
  s.wash(
    [
      [x + 13, 338],
      [x + 13, 296],
      [x + 30, 280],
      [x + 47, 296],
      [x + 47, 306],
      [x + 74, 306],
      [x + 74, 288],
      [x + 84, 288],
      [x + 84, 276],
      [x + 98, 276],
      [x + 98, 288],
      [x + 117, 288],
      [x + 117, 338],
    ],
    '#7f6a86',
  );
  s.line(
    [
      [x + 65, 94],
      [x + 65, 338],
    ],
    { ...MIDDLE, width: 4 },
  )
    .line(
      [
        [x + 12, 170],
        [x + 118, 170],
      ],
      MIDDLE,
    )
    .line(
      [
        [x + 12, 254],
        [x + 118, 254],
      ],
      MIDDLE,
    );
  s.rect(x - 10, 338, 150, 12, '#f3e6d0', MIDDLE);
  for (const [dx, turn] of [
    [-26, 1],
    [134, -1],
  ] as const) {
    s.shape(
      [
        [x + dx, 70],
        [x + dx + 26, 70],
        [x + dx + 26 - turn * 4, 220],
        [x + dx + 13 + turn * 2, 362],
        [x + dx - 4, 362],
        [x + dx - 2, 200],
      ],
      '#84609a',
      FAR,
    );
  }
}

/** Somebody's predecessor in a golden frame. */
function portrait(s: Sketch): void {
  s.rect(436, 86, 150, 186, '#d9b25a', MIDDLE);
  s.rect(452, 102, 118, 154, '#5d6f6a', THIN);
  s.wash('462,255 470,214 496,200 526,200 552,214 560,255', '#3b3f52');
  s.shape('498,206 511,226 524,206', '#fffaf0', THIN);
  s.ellipse(511, 166, 48, 60, '#e3b48f', THIN);
  s.blob('485,160 486,134 511,126 536,134 538,160 528,146 496,146', '#d9d3cc', THIN);
  s.line('502,166 503,166', MIDDLE).line('521,166 522,166', MIDDLE).line('505,184 518,183', THIN);
  s.blob('484,238 496,226 526,226 538,238 511,250', '#d9b25a', THIN);
}

/** The flag of the country beside that of the town. */
function flag(s: Sketch): void {
  s.line('1106,110 1106,560', { color: '#b8893a', width: 7 }).ellipse(1106, 104, 16, 16, '#d9b25a', THIN);
  s.shape('1110,124 1178,140 1172,236 1160,352 1110,330', '#f6f1e8', FAR);
  s.wash('1111,125 1177,140 1174,206 1111,192', '#b5403f');
  s.wash('1111,262 1170,278 1160,350 1111,329', '#2f5596');
  s.line('1130,130 1128,336', THIN).line('1152,136 1146,344', THIN);
  s.line('1216,110 1216,560', { color: '#b8893a', width: 7 }).ellipse(1216, 104, 16, 16, '#d9b25a', THIN);
  s.shape('1220,124 1276,138 1272,350 1220,330', '#84609a', FAR);
  s.shape('1234,250 1246,196 1246,250', '#fffaf0', THIN).line('1228,260 1262,262', {
    color: '#f3d98a',
    width: 5,
  });
}

function front(): string {
  const s = new Sketch(577, NEAR);
  s.wash('-10,576 1290,576 1290,730 -10,730', '#7d4a3c');
  s.wash('-10,576 1290,576 1290,590 -10,590', '#9a6150');
  s.line('-10,576 1290,576');
  s.line('0,676 1280,676', { color: '#5f352b', width: 3.4 });
  s.wash('0,678 1280,678 1280,720 0,720', '#693c31');
  s.wash('150,620 560,606 640,640 190,652', '#8f5747', 0.8);
  carafe(s);
  papers(s, 392, 604, 124);
  papers(s, 752, 606, 112);
  for (const x of [262, 690, 1130]) microphone(s, x);
  for (const x of [120, 548, 988])
    s.shape(
      [
        [x, 634],
        [x + 78, 630],
        [x + 82, 656],
        [x + 2, 660],
      ],
      '#fffaf0',
    );
  return s.markup();
}

function carafe(s: Sketch): void {
  s.shape('902,560 922,560 926,588 946,612 944,646 880,646 878,612 898,588', '#dbe9ea');
  s.wash('882,614 942,614 941,643 882,643', '#a9ccd3');
  s.shape('962,606 994,606 990,646 966,646', '#e6eff0');
}

function microphone(s: Sketch, x: number): void {
  s.shape(
    [
      [x - 26, 640],
      [x + 26, 640],
      [x + 30, 654],
      [x - 30, 654],
    ],
    '#434a5a',
  );
  s.line(
    [
      [x, 640],
      [x + 4, 606],
      [x + 20, 584],
    ],
    { color: '#2f3442', width: 5 },
    true,
  );
  s.ellipse(x + 23, 580, 19, 24, '#5d6577');
}
