import type { Pen, Sketch } from './sketch.ts';

const MIDDLE: Pen = { color: '#434a5a', width: 2.8 };
const THIN: Pen = { color: '#6f7480', width: 1.8 };

/** Plans counted in tallies, a rising line, and notes: what the alderman wants to see. */
export function board(s: Sketch): void {
  s.rect(496, 82, 400, 236, '#fcfbf6', MIDDLE);
  const red: Pen = { color: '#b5493f', width: 2.8 };
  const violet: Pen = { color: '#84479a', width: 2.8 };
  const blue: Pen = { color: '#2b5c9e', width: 2.8 };
  for (let row = 0; row < 4; row++) {
    const groups = [5, 3, 4, 2][row] ?? 3;
    s.ellipse(
      526,
      118 + row * 46,
      18,
      18,
      ['#2b5c9e', '#84479a', '#9a5b00', '#1d7257'][row] ?? '#2b5c9e',
      null,
    );
    for (let g = 0; g < groups; g++) {
      const [x, y] = [552 + g * 30, 106 + row * 46];
      for (let k = 0; k < 4; k++)
        s.line(
          [
            [x + k * 5, y],
            [x + k * 5 - 1, y + 23],
          ],
          violet,
        );
      s.line(
        [
          [x - 4, y + 18],
          [x + 19, y + 5],
        ],
        violet,
      );
    }
  }
  s.line('728,296 728,180', MIDDLE).line('728,296 876,296', MIDDLE);
  for (const [i, height] of [22, 36, 34, 58, 80].entries())
    s.rect(738 + i * 27, 294 - height, 18, height, '#c9b3d6', violet);
  s.line('740,262 766,244 794,248 822,220 862,178', red).line('846,180 864,176 862,195', red);
  s.rect(746, 100, 46, 42, '#f3d56b', THIN).rect(802, 104, 44, 42, '#efb7a0', THIN);
  s.line('754,112 782,111', THIN)
    .line('754,122 776,122', THIN)
    .line('810,117 836,116', THIN)
    .line('810,128 830,127', THIN);
  s.line('560,300 640,299', blue);
  s.rect(486, 316, 420, 12, '#c4c9cc', MIDDLE);
  s.line('600,313 640,313', { color: '#b5493f', width: 6 }).line('660,313 698,313', {
    color: '#2b5c9e',
    width: 6,
  });
}
