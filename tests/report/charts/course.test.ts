import { describe, expect, it } from 'vitest';
import { courseChart } from '../../../src/report/charts/course.ts';
import { courseOf } from '../../../src/report/course.ts';
import { momentsOf } from '../moments.ts';
import { SIGNS } from './signs.ts';

const CHART = {
  id: 'course',
  title: 'Kompas met de gevaren koers',
  description: 'De getallen staan in de tabel.',
  signs: SIGNS,
  start: 'start',
  end: 'einde',
};

const LONG = courseOf(
  momentsOf([
    { politics: 2, human: -1 },
    { work: 1, human: -1 },
    { human: 1 },
    { law: -1, politics: -1, human: 2 },
    { work: -1, human: 1 },
    { law: -1, politics: -1, work: -1, human: 2 },
    { politics: -1, human: 1 },
    { work: -1, human: 1 },
    { law: 1, politics: 1 },
    { work: 1 },
    { politics: 1, work: 2, human: -1 },
    { law: 1, politics: -1, human: 1 },
    { politics: -1 },
    { law: -1, politics: 1 },
    { law: 2, politics: 1, human: -2 },
    { politics: -1, human: 1 },
  ]),
);

describe('the drawing of a course', () => {
  it.each([
    ['a long one', 'course-long', LONG],
    ['a short one', 'course-short', LONG.slice(0, 3)],
    ['one that stays where it began', 'course-still', courseOf(momentsOf([{ law: 1, human: 1 }, {}]))],
  ])('is the same every time for %s', async (_, name, course) => {
    await expect(courseChart(course, CHART)).toMatchFileSnapshot(`../golden/${name}.svg`);
  });

  it('has a name and a description for who cannot see it', () => {
    const svg = courseChart(LONG, CHART);
    expect(svg).toContain('role="img" aria-labelledby="course-title course-desc"');
    expect(svg).toContain('<title id="course-title">Kompas met de gevaren koers</title>');
  });

  it('writes the number of every decision', () => {
    const numbers = [...courseChart(LONG, CHART).matchAll(/>(\d+)<\/text>/g)].map(([, number]) =>
      Number(number),
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(LONG.map(({ number }) => number));
  });

  it('takes its colours from the page, so that night and paper change them', () => {
    const bare = courseChart(LONG, CHART).match(/(?:fill|stroke)="#[0-9a-f]+"/g);
    expect(bare).toBeNull();
  });

  it('lets no text break out of the drawing', () => {
    expect(courseChart(LONG, { ...CHART, title: '</title><script>' })).not.toContain('<script>');
  });

  it('says of every leg, point and number to which decision it belongs, so that it can be replayed', () => {
    const svg = courseChart(LONG, CHART);
    const legs = [...svg.matchAll(/data-leg="(\d+)" data-step="(\d+)"/g)].map(([, leg, step]) => [leg, step]);
    expect(legs).toEqual(LONG.map(({ number }) => [String(number), String(number)]));
    for (const { number } of LONG) {
      expect(svg.split(`data-step="${number}"`).length - 1).toBeGreaterThanOrEqual(3);
    }
  });

  it('shows nobody winning or paying until it is replayed', () => {
    const signs = [...courseChart(LONG, CHART).matchAll(/<g data-pull="\w+"[^>]*>/g)].map(([tag]) => tag);
    expect(signs).toHaveLength(4);
    for (const sign of signs) expect(sign).toContain('visibility="hidden"');
  });
});
