import type { Room } from '../../../game/picture/types.ts';
import { NEAR, type Pen, Sketch } from './sketch.ts';

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
  s.wash('0,150 1280,120 1280,360 0,360', '#f4e7cd');
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

/** Gables along the other side. */
function houses(s: Sketch): void {
  const walls = ['#c98a6a', '#e3c79c', '#a9705a', '#d9b08c', '#b98a8a', '#cfa777'];
  let x = 20;
  for (const [i, width] of [76, 64, 82, 70].entries()) gable(s, x + [0, 78, 144, 228][i]!, width, walls[i] ?? '#c98a6a', i);
  x = 800;
  for (const [i, width] of [72, 66, 80, 70, 84, 70].entries()) gable(s, x + [0, 74, 142, 224, 296, 382][i]!, width, walls[(i + 3) % 6] ?? '#c98a6a', i + 1);
}

function gable(s: Sketch, x: number, width: number, color: string, kind: number): void {
  const top = 214 + (kind % 3) * 14;
  const step = width / 6;
  const steps: [number, number][] =
    kind % 2 === 0
      ? [[x, top + 40], [x + step, top + 40], [x + step, top + 20], [x + 2 * step, top + 20], [x + 2 * step, top], [x + 4 * step, top], [x + 4 * step, top + 20], [x + 5 * step, top + 20], [x + 5 * step, top + 40], [x + width, top + 40]]
      : [[x, top + 44], [x + width / 2, top], [x + width, top + 44]];
  s.shape([[x, 372], ...steps, [x + width, 372]], color);
  for (let row = 0; row < 2; row++) {
    for (const dx of [0.16, 0.58]) s.rect(x + width * dx, top + 62 + row * 42, width * 0.24, 24, '#f6ecd6', THIN);
  }
}

/** The town hall with its tower in the middle of the town. */
function townHall(s: Sketch): void {
  s.shape('430,372 430,222 456,222 456,206 482,206 482,190 508,190 508,206 640,206 640,222 700,222 700,372', '#cdb2c4');
  s.shape('532,206 532,96 546,96 568,40 590,96 604,96 604,206', '#b795b0');
  s.line('568,40 568,12', MIDDLE).shape('568,14 604,20 568,30', '#84479a', THIN);
  s.ellipse(568, 126, 42, 42, '#fffaf0', MIDDLE).line('568,126 568,112', MIDDLE).line('568,126 579,131', MIDDLE);
  s.shape('556,206 556,172 568,162 580,172 580,206', '#f6ecd6', THIN);
  for (const x of [448, 490, 618, 660]) s.shape([[x, 290], [x, 252], [x + 12, 240], [x + 24, 252], [x + 24, 290]], '#f6ecd6', THIN);
  s.shape('546,372 546,316 568,298 590,316 590,372', '#6b4a5f', FAR);
  s.line('430,306 700,306', THIN);
}

function trees(s: Sketch): void {
  for (const [x, y, size, color] of [[360, 286, 120, '#8fa864'], [744, 292, 112, '#d19a4a'], [1236, 262, 170, '#7f9c62']] as const) {
    s.line([[x, 384], [x - 3, y + 10]], { color: '#6b4f3c', width: 9 });
    s.blob([[x - size * 0.5, y], [x - size * 0.4, y - size * 0.42], [x - size * 0.05, y - size * 0.62], [x + size * 0.36, y - size * 0.44], [x + size * 0.5, y], [x + size * 0.24, y + size * 0.28], [x - size * 0.26, y + size * 0.28]], color);
    s.line([[x - size * 0.2, y - size * 0.1], [x - size * 0.05, y - size * 0.2], [x + size * 0.1, y - size * 0.12]], THIN, true);
  }
}

function water(s: Sketch): void {
  s.rect(-10, 372, 1300, 18, '#b3aa9c', MIDDLE);
  s.wash('0,390 1280,390 1280,520 0,520', '#8fbcc0');
  s.wash('0,390 1280,390 1280,408 0,404', '#7aa7ae');
  s.wash('420,390 710,390 690,470 450,470', '#a7b6c2', 0.6);
  s.wash('900,392 1130,392 1090,516 930,516', '#f2dba8', 0.7);
  const ripple: Pen = { color: '#5f939b', width: 2.2 };
  for (const [x, y, length] of [[60, 424, 90], [210, 448, 120], [520, 430, 80], [760, 452, 130], [1010, 426, 110], [1150, 464, 90], [330, 488, 120], [640, 494, 90], [1000, 492, 130]] as const) {
    s.line([[x, y], [x + length / 3, y - 4], [x + (2 * length) / 3, y + 2], [x + length, y - 2]], ripple, true);
  }
  s.wash('0,516 1280,516 1280,720 0,720', '#d3bf9d');
  s.line('0,516 1280,516', MIDDLE);
  for (let i = 0; i < 8; i++) s.line([[i * 170 + 30, 520], [i * 170 + 4, 570]], { color: '#b8a380', width: 2 });
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
  s.rect(1058, 470, 190, 16, '#7f9c86', MIDDLE).rect(1058, 496, 190, 16, '#7f9c86', MIDDLE).rect(1050, 522, 206, 18, '#6f8c78', MIDDLE);
  s.line('1078,466 1078,572', { color: '#434a4a', width: 7 }).line('1230,466 1230,572', { color: '#434a4a', width: 7 });
}

/** Railing of the quay with flower boxes, between us and the people. */
function front(): string {
  const s = new Sketch(467, NEAR);
  for (let i = 0; i < 27; i++) s.line([[24 + i * 48, 590], [24 + i * 48, 720]], { color: '#33483f', width: 6 });
  s.shape('-10,574 1290,574 1290,592 -10,592', '#3f6a5a');
  s.shape('-10,700 1290,700 1290,716 -10,716', '#3f6a5a');
  for (const [i, x] of [70, 500, 930].entries()) flowers(s, x, i);
  return s.markup();
}

function flowers(s: Sketch, x: number, kind: number): void {
  const blooms = [['#c9473f', '#e88b6a'], ['#84609a', '#c9b3d6'], ['#e0a73a', '#f3d98a']][kind] ?? ['#c9473f', '#e88b6a'];
  s.blob([[x - 12, 632], [x + 10, 604], [x + 60, 592], [x + 130, 598], [x + 200, 590], [x + 262, 600], [x + 292, 630], [x + 270, 652], [x + 10, 652]], '#6f9660');
  s.repeat(9, (t, i) => {
    const y = 610 + ((i * 7) % 4) * 8;
    t.ellipse(x + 14 + i * 32, y, 24, 22, blooms[i % 2] ?? '#c9473f', { color: '#1e2230', width: 2.2 });
    t.ellipse(x + 14 + i * 32, y, 6, 6, '#fff3c4', null);
  });
  s.shape([[x - 8, 640], [x + 288, 640], [x + 280, 700], [x, 700]], '#b5764f');
  s.line([[x + 4, 656], [x + 276, 656]], { color: '#8f5636', width: 2.4 });
}
