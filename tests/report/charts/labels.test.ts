import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Label, placeLabels } from '../../../src/report/charts/labels.ts';

const REACH = 116;
const LEGIBLE = 16;

/** Points as a course makes them: steps on a grid that is scaled to the compass. */
const course = fc
  .array(fc.record({ x: fc.integer({ min: -3, max: 3 }), y: fc.integer({ min: -3, max: 3 }) }), {
    minLength: 1,
    maxLength: LEGIBLE,
  })
  .map((steps) => {
    let at = { x: 0, y: 0 };
    const points = steps.map(({ x, y }) => {
      at = { x: at.x + x, y: at.y + y };
      return at;
    });
    const stride = 103 / Math.max(4, ...points.map(({ x, y }) => Math.hypot(x, y)));
    const apart = new Map(points.map((point) => [`${point.x},${point.y}`, point]));
    return [...apart.values()].map(({ x, y }) => ({ x: x * stride, y: y * stride }));
  });

describe('the numbers along a course', () => {
  it(`never stand over each other with ${LEGIBLE} decisions, whatever the course`, () => {
    fc.assert(
      fc.property(course, (points) => {
        const labels = points.map((of): Label => ({ of, width: 17, height: 13.5 }));
        const legs = points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
        const places = placeLabels(labels, { points, legs, reach: REACH });
        expect(places).toHaveLength(labels.length);
        places.forEach((a, index) => {
          for (const b of places.slice(index + 1)) {
            expect(Math.abs(a.x - b.x) >= 17 || Math.abs(a.y - b.y) >= 13.5).toBe(true);
          }
        });
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('stay near their points where there is room', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 60, y: 0 },
    ];
    const labels = points.map((of): Label => ({ of, width: 10, height: 10 }));
    const places = placeLabels(labels, { points, legs: [], reach: REACH });
    expect(places).toHaveLength(2);
    places.forEach(({ x, y }, index) => {
      const of = points[index];
      expect(Math.hypot(x - (of?.x ?? 0), y - (of?.y ?? 0))).toBeLessThan(12);
    });
  });
});
