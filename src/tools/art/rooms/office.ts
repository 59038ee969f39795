import type { Room } from '../../../game/picture/types.ts';
import { mug, plant } from './furniture.ts';
import { NEAR, type Pen, Sketch } from './sketch.ts';

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
  s.wash('42,240 100,206 150,232 196,196 250,228 300,204 360,234 434,212 434,310 42,310', '#b9c6c6');
  s.wash('42,280 120,250 200,276 280,246 360,272 434,256 434,310 42,310', '#97aaa6');
  s.shape('292,310 292,214 304,190 316,214 316,310', '#a88c9f', THIN);
  s.line('304,190 304,168', THIN);
  s.line('172,86 172,310', { ...MIDDLE, width: 4 }).line('304,86 304,310', { ...MIDDLE, width: 4 });
  for (let i = 0; i < 5; i++) s.line([[44, 98 + i * 9], [432, 98 + i * 9]], { color: '#f3f3ec', width: 4 });
  s.rect(28, 310, 420, 12, '#f1f0ea', MIDDLE);
}

/** Plans counted in tallies, a rising line, and notes: what the alderman wants to see. */
function board(s: Sketch): void {
  s.rect(496, 82, 400, 236, '#fcfbf6', MIDDLE);
  const red: Pen = { color: '#b5493f', width: 2.8 };
  const violet: Pen = { color: '#84479a', width: 2.8 };
  const blue: Pen = { color: '#2b5c9e', width: 2.8 };
  for (let row = 0; row < 4; row++) {
    const groups = [5, 3, 4, 2][row] ?? 3;
    s.ellipse(526, 118 + row * 46, 18, 18, ['#2b5c9e', '#84479a', '#9a5b00', '#1d7257'][row] ?? '#2b5c9e', null);
    for (let g = 0; g < groups; g++) {
      const [x, y] = [552 + g * 30, 106 + row * 46];
      for (let k = 0; k < 4; k++) s.line([[x + k * 5, y], [x + k * 5 - 1, y + 23]], violet);
      s.line([[x - 4, y + 18], [x + 19, y + 5]], violet);
    }
  }
  s.line('728,296 728,180', MIDDLE).line('728,296 876,296', MIDDLE);
  for (const [i, height] of [22, 36, 34, 58, 80].entries()) s.rect(738 + i * 27, 294 - height, 18, height, '#c9b3d6', violet);
  s.line('740,262 766,244 794,248 822,220 862,178', red).line('846,180 864,176 862,195', red);
  s.rect(746, 100, 46, 42, '#f3d56b', THIN).rect(802, 104, 44, 42, '#efb7a0', THIN);
  s.line('754,112 782,111', THIN).line('754,122 776,122', THIN).line('810,117 836,116', THIN).line('810,128 830,127', THIN);
  s.line('560,300 640,299', blue);
  s.rect(486, 316, 420, 12, '#c4c9cc', MIDDLE);
  s.line('600,313 640,313', { color: '#b5493f', width: 6 }).line('660,313 698,313', { color: '#2b5c9e', width: 6 });
}

/** Desks with screens along the wall. */
function desk(s: Sketch): void {
  s.rect(500, 420, 420, 14, '#e6d3b3', MIDDLE);
  s.rect(516, 434, 12, 120, '#8a919b').rect(892, 434, 12, 120, '#8a919b');
  for (const x of [548, 738]) {
    s.rect(x, 336, 136, 72, '#4a5368', MIDDLE);
    s.wash([[x + 8, 344], [x + 128, 344], [x + 128, 400], [x + 8, 400]], '#7f95ac');
    s.line([[x + 18, 356], [x + 70, 356]], { color: '#e6edf2', width: 2.4 }).line([[x + 18, 370], [x + 96, 370]], { color: '#e6edf2', width: 2.4 });
    s.line([[x + 68, 408], [x + 68, 420]], { ...MIDDLE, width: 5 });
  }
  s.repeat(5, (t, i) => void t.rect(690 - (i % 2) * 4, 414 - i * 7, 46, 7, ['#fcfbf6', '#efe2c4', '#c9b3d6', '#fcfbf6', '#b9cde0'][i] ?? '#fcfbf6', THIN));
}

/** The corner with the machine; the cups say how long the day is. */
function coffee(s: Sketch): void {
  s.rect(1004, 392, 276, 170, '#c7a67c', MIDDLE);
  s.rect(990, 378, 290, 16, '#f1ece0', MIDDLE);
  s.line('1100,400 1100,560').line('1200,400 1200,560').line('1086,460 1086,480', MIDDLE).line('1114,460 1114,480', MIDDLE);
  s.rect(1046, 266, 108, 112, '#4f5664', MIDDLE);
  s.rect(1060, 280, 80, 30, '#8fa3b5', THIN);
  s.shape('1078,322 1122,322 1116,336 1084,336', '#2f3442', THIN);
  s.shape('1086,350 1114,350 1110,374 1090,374', '#fffaf0', THIN);
  s.line('1096,344 1092,334 1098,326', { color: '#fffaf0', width: 2 }, true);
  s.shape('1176,350 1206,350 1202,378 1180,378', '#d98b5f', THIN).shape('1216,350 1246,350 1242,378 1220,378', '#7fa39a', THIN);
  s.shape('1196,322 1226,322 1222,350 1200,350', '#f3d56b', THIN);
}

function lamps(s: Sketch): void {
  for (const x of [470, 950]) {
    s.line([[x, 0], [x, 30]], MIDDLE);
    s.shape([[x - 46, 66], [x - 18, 30], [x + 18, 30], [x + 46, 66]], '#84609a', MIDDLE);
    s.wash([[x - 40, 68], [x + 40, 68], [x + 120, 200], [x - 120, 200]], '#fff7d8', 0.28);
  }
}

function front(): string {
  const s = new Sketch(257, NEAR);
  s.wash('40,584 1240,584 1280,672 0,672', '#e0c79d');
  s.wash('40,584 1240,584 1248,600 32,600', '#ecd8b4');
  s.line('0,672 40,584 1240,584 1280,672');
  s.wash('0,672 1280,672 1280,720 0,720', '#b9976a');
  s.line('0,672 1280,672');
  files(s);
  keyboard(s);
  mug(s, 330, 640, 54, '#b5654a');
  mug(s, 1130, 628, 50, '#84609a');
  s.shape('806,610 900,602 910,652 812,662', '#f3d56b').line('824,622 880,617', FAR).line('826,636 868,632', FAR);
  s.line('930,646 986,628', { color: '#2b5c9e', width: 6 });
  return s.markup();
}

/** A pile of files, one open with a ribbon. */
function files(s: Sketch): void {
  for (const [i, color] of ['#84609a', '#e7dcc6', '#5f86a8', '#c98a3a', '#e7dcc6'].entries()) {
    const lean = (i % 2) * 8;
    s.shape([[96 + lean, 642 - i * 15], [250 + lean, 642 - i * 15], [254 + lean, 656 - i * 15], [92 + lean, 656 - i * 15]], color);
  }
  s.shape('120,574 246,576 240,582 112,581', '#fffdf6', FAR);
}

function keyboard(s: Sketch): void {
  s.shape('470,622 716,622 730,656 458,656', '#eef0ee');
  for (let row = 0; row < 2; row++) s.line([[484 - row * 4, 632 + row * 12], [704 + row * 6, 632 + row * 12]], { color: '#9aa0a8', width: 5 });
  s.ellipse(766, 642, 30, 24, '#eef0ee');
}
