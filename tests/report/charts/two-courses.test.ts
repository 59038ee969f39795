import { describe, expect, it } from 'vitest';
import { twoCoursesChart } from '../../../src/report/charts/two-courses.ts';
import { courseOf } from '../../../src/report/course.ts';
import { momentsOf } from '../moments.ts';
import { SIGNS } from './signs.ts';

const CHART = {
  id: 'two',
  title: 'Twee koersen',
  description: 'A komt uit op 3 naar Wet, B op 4 naar Mens.',
  signs: SIGNS,
  names: ['A', 'B'] as const,
};
const shared = [{ law: 2 }, { work: 2, human: -1 }];
const one = courseOf(momentsOf([...shared, { law: 1, politics: 1 }, { human: 1, work: 2 }]));
const other = courseOf(momentsOf([...shared, { human: 2 }, { human: 2, politics: 2 }]));

describe('the drawing of two courses', () => {
  it('is the same every time', async () => {
    await expect(twoCoursesChart([one, other], CHART)).toMatchFileSnapshot('../golden/two-courses.svg');
  });

  it('keeps two that end in the same place apart, so that both can be read', async () => {
    await expect(twoCoursesChart([one, one], CHART)).toMatchFileSnapshot('../golden/two-courses-same.svg');
  });

  it('tells the second by its dashes, not by its colour alone', () => {
    expect(twoCoursesChart([one, other], CHART).match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it('draws courses of one length alike, whichever is named first', () => {
    const dashesOf = (svg: string) => /d="(M[^"]*)"[^>]*stroke-dasharray/.exec(svg)?.[1] ?? '';
    const count = (path: string) => path.split('L').length;
    expect(count(dashesOf(twoCoursesChart([one, other], CHART)))).toBe(5);
    expect(count(dashesOf(twoCoursesChart([other, one], CHART)))).toBe(5);
  });
});
