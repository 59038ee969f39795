import { describe, expect, it } from 'vitest';
import { around, type Box, DESIGN, inRoom, viewOf, whole } from '../../../src/game/stage/fit.ts';

/** Two people at a table, as most talks have. */
const PEOPLE: Box = { left: 280, top: 170, right: 1020, bottom: 600 };

const HOSTS = [
  { name: 'a desktop column', width: 900, height: 506, density: 1 },
  { name: 'a wide and low strip', width: 1200, height: 320, density: 1 },
  { name: 'a phone', width: 360, height: 200, density: 3 },
  { name: 'a phone held upright', width: 360, height: 420, density: 3 },
  { name: 'a television', width: 3840, height: 2160, density: 1 },
];

describe('what the camera sees', () => {
  for (const { name, width, height, density } of HOSTS) {
    const [across, down] = [width * density, height * density];
    const view = viewOf(across, down, density, PEOPLE);
    const [left, top] = inRoom(view, across, down, 0, 0);
    const [right, bottom] = inRoom(view, across, down, across, down);

    it(`keeps everybody in view on ${name}`, () => {
      expect(left).toBeLessThanOrEqual(PEOPLE.left + 1);
      expect(top).toBeLessThanOrEqual(PEOPLE.top + 1);
      expect(right).toBeGreaterThanOrEqual(PEOPLE.right - 1);
      expect(bottom).toBeGreaterThanOrEqual(PEOPLE.bottom - 1);
    });

    it(`puts the room on whole device pixels on ${name}, so that it stays sharp`, () => {
      expect((0 - view.x) * view.zoom + across / 2).toBeCloseTo(Math.round(-left * view.zoom), 6);
      expect((0 - view.y) * view.zoom + down / 2).toBeCloseTo(Math.round(-top * view.zoom), 6);
    });
  }

  it('fills a wide host with the room', () => {
    const view = viewOf(900, 506, 1, PEOPLE);
    expect(view.zoom).toBeCloseTo(900 / DESIGN.width, 2);
  });

  it('comes closer to the people on a phone than the room asks for', () => {
    const { zoom } = viewOf(1080, 600, 3, PEOPLE);
    expect(zoom).toBeGreaterThan((1080 / DESIGN.width) * 1.2);
  });

  it('does not stare at one person', () => {
    const { zoom } = viewOf(1080, 600, 3, { left: 600, top: 200, right: 700, bottom: 300 });
    expect(zoom).toBeLessThan((1080 / DESIGN.width) * 2);
  });
});

it('the whole room is seen while nobody is there', () => {
  expect(around([])).toEqual({ left: 0, top: 0, right: 1280, bottom: 720 });
});

it('a box around people holds all of them', () => {
  const other: Box = { left: 100, top: 300, right: 400, bottom: 620 };
  expect(around([PEOPLE, other])).toEqual({ left: 100, top: 170, right: 1020, bottom: 620 });
});

it('a whole length is a whole number of device pixels', () => {
  expect(whole(8, 0.703) * 0.703).toBeCloseTo(6, 9);
});
