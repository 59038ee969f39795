import type { Room } from '../../../game/picture/types.ts';
import { mug } from './furniture.ts';
import { NEAR, type Pen, Sketch } from './sketch.ts';

const FAR: Pen = { color: '#6b5140', width: 2.4 };
const MIDDLE: Pen = { color: '#43332b', width: 2.8 };
const THIN: Pen = { color: '#6b5140', width: 1.8 };

/** The repair workshop of the neighbourhood: wood and lamplight, and a boat that somebody is building. */
export function workshop(): Room {
  return {
    place: 'workshop',
    back: back(),
    front: front(),
    others: [
      { x: 404, y: 604, width: 438, faces: 'right' },
      { x: 166, y: 602, width: 424, faces: 'right' },
      { x: 648, y: 600, width: 412, faces: 'right' },
    ],
    you: { x: 942, y: 608, width: 458, faces: 'left' },
    edge: 576,
  };
}

function back(): string {
  const s = new Sketch(331, FAR);
  s.wash('0,0 1280,0 1280,720 0,720', '#dcb98a');
  for (let i = 0; i < 9; i++)
    s.line(
      [
        [i * 150 + 40, 0],
        [i * 150 + 38, 470],
      ],
      { color: '#c9a372', width: 2.4 },
    );
  s.wash('0,470 1280,470 1280,720 0,720', '#a27b55');
  s.line('0,470 1280,470');
  s.wash('520,0 700,0 1010,470 250,470', '#f6dca6', 0.45);
  pegboard(s);
  bicycle(s);
  boat(s);
  shelf(s);
  lamp(s);
  return s.markup();
}

/** Every tool has its own place. */
function pegboard(s: Sketch): void {
  s.rect(430, 96, 330, 190, '#c89a63', MIDDLE);
  for (let row = 0; row < 5; row++)
    for (let i = 0; i < 10; i++) s.ellipse(450 + i * 32, 116 + row * 37, 4, 4, '#8f6a42', null);
  s.rect(458, 120, 12, 96, '#a9623a', THIN).shape('444,112 484,112 488,128 440,128', '#7c8792', THIN);
  s.shape('506,116 522,116 522,190 514,210 506,190', '#c4ccd2', THIN).rect(502, 210, 24, 50, '#b5493f', THIN);
  s.line('556,250 556,150', { color: '#7c8792', width: 9 }).ellipse(556, 138, 32, 32, 'none', {
    color: '#7c8792',
    width: 9,
  });
  s.shape('600,124 690,150 690,168 600,168', '#c4ccd2', THIN).shape(
    '690,142 726,142 730,176 690,176',
    '#9a5b00',
    THIN,
  );
  s.line('604,168 608,174 612,168 616,174 620,168 624,174 628,168 632,174 636,168', THIN);
  s.shape('604,210 650,196 652,206 606,222', '#c4ccd2', THIN).shape(
    '604,226 652,234 650,244 602,234',
    '#c4ccd2',
    THIN,
  );
  s.ellipse(676, 212, 26, 20, '#d98b3f', THIN).ellipse(676, 236, 26, 20, '#d98b3f', THIN);
  s.ellipse(722, 230, 46, 46, 'none', { color: '#5f7f6a', width: 6 });
}

/** A bicycle that hangs from two hooks until there is time for it. */
function bicycle(s: Sketch): void {
  const tyre: Pen = { color: '#3d3a40', width: 6 };
  const frame: Pen = { color: '#2f7f78', width: 7 };
  for (const x of [102, 286]) {
    s.ellipse(x, 210, 136, 136, 'none', tyre);
    s.repeat(6, (t, i) => {
      const angle = (i / 6) * Math.PI + 0.2;
      const [dx, dy] = [Math.cos(angle) * 62, Math.sin(angle) * 62];
      t.line(
        [
          [x - dx, 210 - dy],
          [x + dx, 210 + dy],
        ],
        { color: '#9a8570', width: 1.4 },
      );
    });
  }
  s.line('102,210 150,128 248,128 190,212 102,210', frame)
    .line('190,212 142,112', frame)
    .line('286,210 246,112', frame);
  s.ellipse(190, 212, 30, 30, '#8a919b', THIN);
  s.shape('118,104 170,104 160,114 126,114', '#5b3a28', THIN);
  s.line('246,112 232,100 258,92', { color: '#3d3a40', width: 6 });
  s.line('120,62 120,100', MIDDLE).line('270,62 270,96', MIDDLE).line('100,60 290,60', MIDDLE);
}

/** The boat on its trestles, half of its planks still missing. */
function boat(s: Sketch): void {
  const plank = ['#d8a766', '#cf9a58', '#c58d4d'];
  s.shape('800,330 812,330 790,500 774,500', '#8c633f', FAR).shape(
    '1170,330 1182,330 1204,500 1188,500',
    '#8c633f',
    FAR,
  );
  s.line('1214,246 1120,380 860,384 770,282', { color: '#8c5f37', width: 6 }, true);
  for (const [i, x] of [820, 876, 936, 996, 1056, 1116, 1164].entries()) {
    const top = 300 - Math.abs(i - 3) * -2;
    s.line(
      [
        [x, top - 20],
        [x + 4, 340],
        [x + (i < 3 ? 14 : -14), 382],
      ],
      { color: '#a9743f', width: 7 },
      true,
    );
  }
  s.shape(
    '788,330 860,350 1000,356 1120,346 1196,306 1176,342 1120,366 1000,372 860,368 804,352',
    plank[0] ?? '#d8a766',
  );
  s.shape(
    '804,354 860,369 1000,373 1120,367 1174,344 1146,376 1000,392 872,388 826,372',
    plank[1] ?? '#cf9a58',
  );
  s.shape('1214,240 1226,246 1178,346 1164,344', '#b5793f', MIDDLE);
  s.rect(756, 404, 470, 14, '#9c7148', MIDDLE);
  s.line('1004,350 1004,196', { color: '#b58a55', width: 8 });
  s.shape('1010,204 1010,320 1072,320', '#f1e4c8', FAR);
}

/** Tins, jars and a radio. */
function shelf(s: Sketch): void {
  s.rect(812, 150, 330, 12, '#9c7148', MIDDLE);
  s.rect(828, 96, 104, 54, '#b5493f', MIDDLE)
    .ellipse(856, 123, 34, 34, '#f1e4c8', THIN)
    .rect(884, 106, 38, 14, '#f6dca6', THIN);
  s.ellipse(892, 136, 9, 9, '#3d3a40', null)
    .ellipse(912, 136, 9, 9, '#3d3a40', null)
    .line('918,96 952,52', MIDDLE);
  for (const [i, color] of ['#5f86a8', '#d9a441', '#7fa06a'].entries()) {
    s.rect(958 + i * 46, 112, 38, 38, color, THIN).ellipse(977 + i * 46, 112, 38, 9, '#d9d3c4', THIN);
  }
  s.rect(1102, 118, 30, 32, '#dfe8e4', THIN).rect(1100, 112, 34, 8, '#9a8570', THIN);
}

function lamp(s: Sketch): void {
  s.line('610,0 610,36', MIDDLE);
  s.shape('548,86 588,38 632,38 672,86', '#2f7f78', MIDDLE);
  s.ellipse(610, 88, 44, 20, '#fff3c4', THIN);
}

function front(): string {
  const s = new Sketch(389, NEAR);
  s.wash('0,576 1280,576 1280,650 0,650', '#b98552');
  s.wash('0,576 1280,576 1280,590 0,590', '#cf9b64');
  s.line('0,576 1280,576');
  s.shape('-10,650 1290,650 1290,720 -10,720', '#8a5f3a');
  const grain: Pen = { color: '#8f6238', width: 2.2 };
  s.line('60,612 300,610', grain)
    .line('520,634 760,632', grain)
    .line('980,604 1220,606', grain)
    .line('330,642 460,643', grain);
  s.line('430,652 428,720', grain).line('860,652 862,720', grain);
  vise(s);
  plane(s);
  s.shape('560,620 790,600 794,612 564,634', '#e0b678').line('600,622 640,619', grain);
  s.line('850,640 930,618', { color: '#7c8792', width: 9 }).ellipse(940, 615, 24, 22, 'none', {
    color: '#7c8792',
    width: 8,
  });
  s.shape('1000,584 1062,584 1058,640 1004,640', '#5f86a8').ellipse(1031, 584, 62, 16, '#e7eef2');
  s.line('1026,584 1012,544', { color: '#a9743f', width: 7 });
  mug(s, 1140, 632, 52, '#f1e4c8');
  return s.markup();
}

function vise(s: Sketch): void {
  s.shape('92,636 104,606 176,606 190,636', '#4f6b78');
  s.shape('100,556 142,556 142,572 132,576 132,608 100,608', '#5f7f8c');
  s.shape('150,556 192,556 192,608 160,608 160,576 150,572', '#6f8f9c');
  s.line('192,590 236,590', { color: '#8fa3ad', width: 9 }).line('238,562 238,618', {
    color: '#434a52',
    width: 6,
  });
  s.shape('136,548 156,548 156,566 136,566', '#d8a766');
}

/** A plane, with the curls it took off. */
function plane(s: Sketch): void {
  s.shape('300,616 446,616 456,640 292,640', '#a9623a').shape('326,616 344,588 366,590 364,616', '#7a4327');
  s.shape('392,616 402,584 414,584 416,616', '#c4ccd2').ellipse(432, 606, 22, 22, '#7a4327');
  s.line('476,640 484,622 500,626 498,640 488,640 490,632', { color: '#d8a766', width: 4.5 }, true);
  s.line('510,642 520,628 532,634 526,644', { color: '#e8c48c', width: 4.5 }, true);
}
