import { describe, expect, it } from 'vitest';
import { courseOf, endOf } from '../../src/report/course.ts';
import { LAST, moment, momentsOf, option } from './moments.ts';

describe('the course sailed', () => {
  it.each([
    ['law pulls north', { law: 2 }, { x: 0, y: 2 }],
    ['human pulls south', { human: 2 }, { x: 0, y: -2 }],
    ['work pulls east', { work: 1 }, { x: 1, y: 0 }],
    ['politics pulls west', { politics: 1 }, { x: -1, y: 0 }],
    ['a world that pays pushes away from it', { human: -1, politics: -2 }, { x: 2, y: 1 }],
    [
      'opposite worlds that win alike hold each other still',
      { law: 1, human: 1, work: 2, politics: 2 },
      { x: 0, y: 0 },
    ],
  ])('%s', (_, shifts, point) => {
    expect(courseOf(momentsOf([shifts]))[0]).toMatchObject(point);
  });

  it('goes on from where it is, and numbers the decisions from 1', () => {
    const course = courseOf(momentsOf([{ law: 1 }, { work: 2 }, { law: -2 }]));
    expect(course.map(({ number, x, y }) => [number, x, y])).toEqual([
      [1, 0, 1],
      [2, 2, 1],
      [3, 2, -1],
    ]);
  });

  it('has a point only where something was chosen', () => {
    const open = { ...moment('open', [option('a')]), chosen: null };
    expect(courseOf([open])).toEqual([]);
    expect(courseOf([...momentsOf([{ law: 1 }]), LAST])).toHaveLength(1);
  });

  it.each([
    [
      [{ law: 2, work: 1 }],
      [
        { world: 'law', steps: 2 },
        { world: 'work', steps: 1 },
      ],
    ],
    [
      [{ human: 1, politics: 2 }],
      [
        { world: 'human', steps: 1 },
        { world: 'politics', steps: 2 },
      ],
    ],
    [[{ law: 1 }, { law: -1 }], []],
    [[], []],
  ])('ends, after %j, at %j', (shifts, end) => {
    expect(endOf(courseOf(momentsOf(shifts)))).toEqual(end);
  });
});
