import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, sailed, stride } from '../../../../src/game/stage/compass/course.ts';
import { NO_SHIFT } from '../../../../src/profession/worlds.ts';

const shift = fc.integer({ min: -2, max: 2 });
const course = fc.array(fc.record({ law: shift, politics: shift, work: shift, human: shift }), {
  maxLength: 40,
});

describe('the course', () => {
  it('goes north for law, south for human, east for work and west for politics', () => {
    expect(heading({ ...NO_SHIFT, law: 1 })).toEqual({ x: 0, y: -1 });
    expect(heading({ ...NO_SHIFT, human: 1 })).toEqual({ x: 0, y: 1 });
    expect(heading({ ...NO_SHIFT, work: 1 })).toEqual({ x: 1, y: 0 });
    expect(heading({ ...NO_SHIFT, politics: 1 })).toEqual({ x: -1, y: 0 });
  });

  it('starts in the middle and has one point more than decisions', () => {
    expect(sailed([])).toEqual([{ x: 0, y: 0 }]);
    expect(
      sailed([
        { ...NO_SHIFT, law: 2 },
        { ...NO_SHIFT, work: 1, human: 1 },
      ]),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: -2 },
      { x: 1, y: -1 },
    ]);
  });

  it('always fits on the compass, however far it goes', () => {
    fc.assert(
      fc.property(course, (shifts) => {
        const points = sailed(shifts);
        const scale = stride(points, 46);
        for (const { x, y } of points) expect(Math.hypot(x, y) * scale).toBeLessThanOrEqual(46.001);
      }),
    );
  });

  it('begins calmly: a first decision does not go to the rim', () => {
    const points = sailed([{ ...NO_SHIFT, law: 2 }]);
    expect(2 * stride(points, 46)).toBeLessThan(30);
  });
});
