import { describe, expect, it } from 'vitest';
import { NO_SHIFT } from '../../../src/profession/worlds.ts';
import { reachOf, smallCourseChart } from '../../../src/report/charts/small-course.ts';
import { SIGNS } from './signs.ts';

const CHART = { id: 'small', title: 'Het perfecte plan', description: '2 naar Mens.', signs: SIGNS };
const SHIFTS = [
  { ...NO_SHIFT, law: 2, work: 1 },
  { ...NO_SHIFT, human: 1, politics: -1 },
  { ...NO_SHIFT, law: 1, human: 2, work: -2 },
  { ...NO_SHIFT, human: 1, politics: 1 },
];

describe('a course drawn small', () => {
  it('is the same every time', async () => {
    const svg = smallCourseChart(SHIFTS, { ...CHART, farthest: 4 });
    await expect(svg).toMatchFileSnapshot('../golden/small-course.svg');
  });

  it('reaches as far as its farthest point, also when it comes back', () => {
    const out = { ...NO_SHIFT, law: 2 };
    const back = { ...NO_SHIFT, law: -2 };
    expect(reachOf([out, out, back, back])).toBe(4);
    expect(reachOf([])).toBe(0);
  });

  it('is half as long on a page where another comes twice as far', () => {
    const endOf = (farthest: number) => {
      const svg = smallCourseChart([{ ...NO_SHIFT, work: 2 }], { ...CHART, farthest });
      return Number(/<circle cx="([\d.]+)"/.exec(svg.slice(svg.indexOf('r="3.4"')))?.[1]);
    };
    expect(endOf(2)).toBe(2 * endOf(4));
  });
});
