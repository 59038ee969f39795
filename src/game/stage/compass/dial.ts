import politics from 'lucide-static/icons/landmark.svg?raw';
import law from 'lucide-static/icons/scale.svg?raw';
import human from 'lucide-static/icons/user-round.svg?raw';
import work from 'lucide-static/icons/wrench.svg?raw';
import { type ByWorld, NO_SHIFT, WORLDS, type World } from '../../../profession/worlds.ts';
import { hand } from '../../../report/charts/hand.ts';
import type { Theme } from '../theme.ts';
import { heading } from './course.ts';

/** Half the width of the compass, in its own units; the middle is 0, 0. */
export const RADIUS = 100;
/** How far from the middle the course may come, which leaves room for the boat. */
export const FIELD = 46;

const RIM = 96;
const BAND = { inner: 72, outer: 91, half: (36 * Math.PI) / 180 } as const;
const BADGE = { at: 78, radius: 19, icon: 25 } as const;

const ICONS: ByWorld<string> = { law, politics, work, human };

/** The drawing inside a cell of 8 × 8 that fills the band of a world, in its colour. */
const PATTERNS: ByWorld<string> = {
  law: '<path d="M-2 10 10 -2M-2 2 2 -2M6 10 10 6" fill="none"/>',
  politics: '<circle cx="2.4" cy="2.4" r="1.1"/><circle cx="6.4" cy="6.4" r="1.1"/>',
  work: '<path d="M0 4H8M4 0V8" fill="none"/>',
  human: '<path d="M0 4Q2 1.4 4 4T8 4" fill="none"/>',
};

/** The compass without a course, as SVG: north law, east work, south human, west politics. */
export function dialSvg(theme: Theme): string {
  const steady = hand(7);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-100 -100 200 200" width="200" height="200">`,
    `<defs>${WORLDS.map((world) => pattern(world, theme)).join('')}</defs>`,
    `<path d="${loop(RIM, steady)}" fill="${theme.paper}" stroke="${theme.ink}" stroke-width="2.6"/>`,
    `<path d="${loop(RIM, steady)}" fill="none" stroke="${theme.ink}" stroke-width="1.4"/>`,
    ...WORLDS.map((world) => band(world, theme, steady)),
    rose(theme, steady),
    ...WORLDS.map((world) => badge(world, theme, steady)),
    '</svg>',
  ].join('');
}

function pattern(world: World, theme: Theme): string {
  const colour = theme.worlds[world];
  return `<pattern id="${world}" width="8" height="8" patternUnits="userSpaceOnUse" stroke="${colour}" fill="${colour}" stroke-width="1.5">${PATTERNS[world]}</pattern>`;
}

/** A piece of the rim in the colour and pattern of its world. */
function band(world: World, theme: Theme, steady: () => number): string {
  const middle = angleOf(world);
  const shape = `M${arc(BAND.outer, middle, 1, steady)}L${arc(BAND.inner, middle, -1, steady)}Z`;
  const colour = theme.worlds[world];
  return (
    `<path d="${shape}" fill="${colour}" fill-opacity="0.16"/>` +
    `<path d="${shape}" fill="url(#${world})" stroke="${colour}" stroke-width="2" stroke-linejoin="round"/>`
  );
}

function badge(world: World, theme: Theme, steady: () => number): string {
  const colour = theme.worlds[world];
  const [x, y] = polar(BADGE.at, angleOf(world));
  const strokes = ICONS[world].replace(/<!--[\s\S]*?-->|<svg[\s\S]*?>|<\/svg>/g, '');
  const size = BADGE.icon / 24;
  const drawn = (width: number): string =>
    `<g transform="rotate(${round(steady() * 2)}) scale(${size}) translate(${round(-12 + steady() * 0.25)} ${round(-12 + steady() * 0.25)})" stroke-width="${width}">${strokes}</g>`;
  return (
    `<g transform="translate(${x} ${y})" fill="none" stroke="${colour}" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="${loop(BADGE.radius, steady)}" fill="${theme.paper}" stroke-width="2.2"/><path d="${loop(BADGE.radius, steady)}" stroke-width="1.1"/>${drawn(2.1)}${drawn(1.2)}</g>`
  );
}

/** Faint lines between opposite worlds, and a ring to read distances by. */
function rose(theme: Theme, steady: () => number): string {
  const reach = FIELD + 10;
  const lines = WORLDS.map((world) => {
    const [x, y] = polar(reach, angleOf(world));
    return `M0 0Q${round(x / 2 + steady())} ${round(y / 2 + steady())} ${x} ${y}`;
  });
  return `<g fill="none" stroke="${theme.ink}" stroke-opacity="0.3" stroke-width="1.4"><path d="${lines.join('')}"/><path d="${loop(FIELD / 2, steady)}" stroke-dasharray="3 4"/></g>`;
}

/** The direction of a world, in radians from the east, clockwise as on a screen. */
function angleOf(world: World): number {
  const { x, y } = heading({ ...NO_SHIFT, [world]: 1 });
  return Math.atan2(y, x);
}

function arc(radius: number, middle: number, turn: 1 | -1, steady: () => number): string {
  const steps = 7;
  const points = Array.from({ length: steps }, (_, step) => {
    const share = (step / (steps - 1)) * 2 - 1;
    return polar(radius + steady() * 0.7, middle + turn * share * BAND.half).join(' ');
  });
  return points.join('L');
}

/** A circle as somebody draws it by hand, around 0, 0. */
function loop(radius: number, steady: () => number): string {
  const corners = 8;
  const bend = (4 / 3) * Math.tan(Math.PI / (2 * corners));
  const knots = Array.from({ length: corners }, (_, corner) => ({
    angle: (corner / corners) * 2 * Math.PI,
    radius: radius * (1 + steady() * 0.018),
  }));
  const curves = knots.map((from, index) => {
    const to = knots[(index + 1) % corners] ?? from;
    const leave = offset(from.angle, from.radius, bend * from.radius);
    const arrive = offset(to.angle, to.radius, -bend * to.radius);
    return `C${leave} ${arrive} ${polar(to.radius, to.angle).join(' ')}`;
  });
  return `M${polar(knots[0]?.radius ?? radius, 0).join(' ')}${curves.join('')}Z`;
}

/** A point beside the circle, `along` its tangent. */
function offset(angle: number, radius: number, along: number): string {
  const x = Math.cos(angle) * radius - Math.sin(angle) * along;
  const y = Math.sin(angle) * radius + Math.cos(angle) * along;
  return `${round(x)} ${round(y)}`;
}

function polar(radius: number, angle: number): [number, number] {
  return [round(Math.cos(angle) * radius), round(Math.sin(angle) * radius)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
