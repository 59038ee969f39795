import type { Room } from '../../../game/picture/types.ts';
import { mug, plant } from './furniture.ts';
import { NEAR, type Pen, Sketch } from './sketch.ts';
import { board } from './whiteboard.ts';

const FAR: Pen = { color: '#6f7480', width: 2.4 };
const MIDDLE: Pen = { color: '#434a5a', width: 2.8 };
const THIN: Pen = { color: '#6f7480', width: 1.8 };

/** The team's workroom, where plans are counted: cool daylight, a board full of tallies, coffee in the corner. */
export function office(): Room {
  return {
    place: 'office',
    back: back(),
    front: front(),
    others: [
      { x: 392, y: 612, width: 432, faces: 'right' },
      { x: 158, y: 610, width: 420, faces: 'right' },
      { x: 632, y: 608, width: 408, faces: 'right' },
    ],
    you: { x: 930, y: 616, width: 452, faces: 'left' },
    edge: 584,
  };
}

function back(): string {
  const s = new Sketch(203, FAR);
  s.wash('0,0 1280,0 1280,720 0,720', '#dfe3df');
  s.wash('0,0 1280,0 1280,54 0,54', '#ced3d3');
  s.wash('0,476 1280,476 1280,720 0,720', '#aab0b4');
  s.line('0,54 1280,54').line('0,476 1280,476');
  windows(s);
  board(s);
  desk(s);
  coffee(s);
  lamps(s);
  plant(s, 30, 560, 170, '#84609a', '#7d9c80', MIDDLE);
  return s.markup();
}

/** A band of windows over the roofs of the town. */
function windows(s: Sketch): void {
  s.rect(40, 86, 396, 226, '#d3e4ec', MIDDLE);
  s.wash(
    '42,250 76,250 76,232 96,214 116,232 116,256 180,256 180,236 214,236 214,260 330,260 330,240 352,222 374,240 374,262 434,262 434,310 42,310',
    '#b3c1c4',
  );
  s.wash(
    '42,284 64,266 86,284 128,284 128,270 168,270 168,288 226,288 246,272 266,288 320,288 320,276 356,276 356,290 434,290 434,310 42,310',
    '#93a6a8',
  );
  s.shape('252,310 252,206 262,206 270,178 278,206 288,206 288,310', '#b79fb4', THIN);
  s.line('270,178 270,158', THIN);
  s.line('172,86 172,310', { ...MIDDLE, width: 4 }).line('304,86 304,310', { ...MIDDLE, width: 4 });
  for (let i = 0; i < 5; i++)
    s.line(
      [
        [44, 98 + i * 9],
        [432, 98 + i * 9],
      ],
      { color: '#f3f3ec', width: 4 },
    );
  s.rect(28, 310, 420, 12, '#f1f0ea', MIDDLE);
}

/** Desks with screens along the wall. */
function desk(s: Sketch): void {
  s.rect(500, 420, 420, 14, '#e6d3b3', MIDDLE);
  s.rect(516, 434, 12, 120, '#8a919b').rect(892, 434, 12, 120, '#8a919b');
  for (const x of [548, 738]) {
    s.rect(x, 336, 136, 72, '#4a5368', MIDDLE);
    s.wash(
      [
        [x + 8, 344],
        [x + 128, 344],
        [x + 128, 400],
        [x + 8, 400],
      ],
      '#7f95ac',
    );
    s.line(
      [
        [x + 18, 356],
        [x + 70, 356],
      ],
      { color: '#e6edf2', width: 2.4 },
    ).line(
      [
        [x + 18, 370],
        [x + 96, 370],
      ],
      { color: '#e6edf2', width: 2.4 },
    );
    s.line(
      [
        [x + 68, 408],
        [x + 68, 420],
      ],
      { ...MIDDLE, width: 5 },
    );
  }
  s.repeat(
    5,
    (t, i) =>
      void t.rect(
        690 - (i % 2) * 4,
        414 - i * 7,
        46,
        7,
        ['#fcfbf6', '#efe2c4', '#c9b3d6', '#fcfbf6', '#b9cde0'][i] ?? '#fcfbf6',
        THIN,
      ),
  );
}

/** The corner with the machine; the cups say how long the day is. */
function coffee(s: Sketch): void {
  s.rect(1004, 392, 276, 170, '#c7a67c', MIDDLE);
  s.rect(990, 378, 290, 16, '#f1ece0', MIDDLE);
  s.line('1100,400 1100,560')
    .line('1200,400 1200,560')
    .line('1086,460 1086,480', MIDDLE)
    .line('1114,460 1114,480', MIDDLE);
  s.rect(1046, 266, 108, 112, '#4f5664', MIDDLE);
  s.rect(1060, 280, 80, 30, '#8fa3b5', THIN);
  s.shape('1078,322 1122,322 1116,336 1084,336', '#2f3442', THIN);
  s.shape('1086,350 1114,350 1110,374 1090,374', '#fffaf0', THIN);
  s.line('1096,344 1092,334 1098,326', { color: '#fffaf0', width: 2 }, true);
  s.shape('1176,350 1206,350 1202,378 1180,378', '#d98b5f', THIN).shape(
    '1216,350 1246,350 1242,378 1220,378',
    '#7fa39a',
    THIN,
  );
  s.shape('1196,322 1226,322 1222,350 1200,350', '#f3d56b', THIN);
}

function lamps(s: Sketch): void {
  for (const x of [470, 950]) {
    s.line(
      [
        [x, 0],
        [x, 30],
      ],
      MIDDLE,
    );
    s.shape(
      [
        [x - 46, 66],
        [x - 18, 30],
        [x + 18, 30],
        [x + 46, 66],
      ],
      '#84609a',
      MIDDLE,
    );
    s.ellipse(x, 67, 34, 14, '#fff3c4', THIN);
  }
}

function front(): string {
  const s = new Sketch(257, NEAR);
  s.wash('-10,584 1290,584 1290,672 -10,672', '#e0c79d');
  s.wash('-10,584 1290,584 1290,600 -10,600', '#ecd8b4');
  s.line('-10,584 1290,584');
  s.wash('0,672 1280,672 1280,720 0,720', '#b9976a');
  s.line('0,672 1280,672');
  files(s);
  keyboard(s);
  mug(s, 330, 640, 54, '#b5654a');
  mug(s, 1130, 628, 50, '#84609a');
  s.shape('806,610 900,602 910,652 812,662', '#f3d56b')
    .line('824,622 880,617', FAR)
    .line('826,636 868,632', FAR);
  s.line('930,646 986,628', { color: '#2b5c9e', width: 6 });
  return s.markup();
}

/** A pile of files, one open with a ribbon. */
function files(s: Sketch): void {
  for (const [i, color] of ['#84609a', '#e7dcc6', '#5f86a8', '#c98a3a', '#e7dcc6'].entries()) {
    const lean = (i % 2) * 8;
    s.shape(
      [
        [96 + lean, 642 - i * 15],
        [250 + lean, 642 - i * 15],
        [254 + lean, 656 - i * 15],
        [92 + lean, 656 - i * 15],
      ],
      color,
    );
  }
  s.shape('120,574 246,576 240,582 112,581', '#fffdf6', FAR);
}

function keyboard(s: Sketch): void {
  s.shape('470,622 716,622 730,656 458,656', '#eef0ee');
  for (let row = 0; row < 2; row++)
    s.line(
      [
        [484 - row * 4, 632 + row * 12],
        [704 + row * 6, 632 + row * 12],
      ],
      { color: '#9aa0a8', width: 5 },
    );
  s.blob('750,644 756,632 772,628 788,634 790,646 772,652', '#eef0ee');
}
