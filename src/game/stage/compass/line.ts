import { hand } from '../../../report/charts/hand.ts';
import type { Theme } from '../theme.ts';
import { type Point, stride } from './course.ts';
import { FIELD } from './dial.ts';

/** The part of a canvas context with which a line is drawn. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath' | 'arc' | 'stroke' | 'fill'
> & {
  strokeStyle: CanvasRenderingContext2D['strokeStyle'];
  fillStyle: CanvasRenderingContext2D['fillStyle'];
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  globalAlpha: number;
};

/**
 * Draws the course in the compass's own units: the legs sailed so far, the newest up to `share` of it (0–1),
 * and the boat at its end. While the newest leg grows, the scale goes over from the old to the new one.
 */
export function drawCourse(pen: Pen, points: readonly Point[], share: number, theme: Theme): void {
  const scale = between(stride(points.slice(0, -1), FIELD), stride(points, FIELD), share);
  const at = points.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const last = at.length - 1;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = theme.ink;
  pen.fillStyle = theme.ink;
  const steady = hand(at.length > 1 ? 3 : 1);
  let boat = at[0] ?? { x: 0, y: 0 };
  at.forEach((to, index) => {
    const from = at[index - 1];
    const newest = index === last;
    const bend = { along: 0.5 + steady() * 0.12, aside: steady() * 0.12 };
    if (from === undefined) return;
    pen.globalAlpha = newest ? 1 : 0.5;
    pen.lineWidth = newest ? 5 : 3.6;
    const end = leg(pen, from, to, bend, newest ? share : 1);
    if (!newest || share > 0) boat = end;
  });
  at.slice(0, -1).forEach(({ x, y }, index) => {
    pen.globalAlpha = 1;
    pen.beginPath();
    pen.arc(x, y, index === 0 ? 4 : Math.max(1.8, 3.2 - at.length * 0.1), 0, 2 * Math.PI);
    pen.fill();
  });
  pen.globalAlpha = 1;
  drawBoat(pen, boat, theme);
}

/** One leg up to a share of it, bent as a hand bends it; gives its end. */
function leg(pen: Pen, from: Point, to: Point, bend: { along: number; aside: number }, share: number): Point {
  const control = {
    x: between(from.x, to.x, bend.along) - (to.y - from.y) * bend.aside,
    y: between(from.y, to.y, bend.along) + (to.x - from.x) * bend.aside,
  };
  const near = towards(from, control, share);
  const end = towards(near, towards(control, to, share), share);
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.quadraticCurveTo(near.x, near.y, end.x, end.y);
  pen.stroke();
  return end;
}

/** A little boat under sail, its keel on the point. */
function drawBoat(pen: Pen, { x, y }: Point, theme: Theme): void {
  pen.lineWidth = 2.2;
  pen.strokeStyle = theme.ink;
  pen.fillStyle = theme.paper;
  outline(pen, x, y, [0.5, -21, 11, -6, 0.5, -5]);
  outline(pen, x, y, [-3, -17, -10, -6, -3, -5]);
  pen.fillStyle = theme.ink;
  outline(pen, x, y, [-13, -2.5, 13, -2.5, 8, 4.5, -8, 4.5]);
}

/** Fills and strokes a shape of corners around a point. */
function outline(pen: Pen, x: number, y: number, corners: readonly number[]): void {
  pen.beginPath();
  for (let i = 0; i + 1 < corners.length; i += 2)
    pen.lineTo(x + (corners[i] ?? 0), y + (corners[i + 1] ?? 0));
  pen.closePath();
  pen.fill();
  pen.stroke();
}

function towards(from: Point, to: Point, share: number): Point {
  return { x: between(from.x, to.x, share), y: between(from.y, to.y, share) };
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
