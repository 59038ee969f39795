import { type ByWorld, WORLDS, type World } from '../../profession/worlds.ts';
import { at, hand, type Point } from './hand.ts';
import { round } from './svg.ts';
import { INK, WORLD_COLOURS } from './world-style.ts';

/** Where a world lies on the compass, in radians from the east and clockwise, as y runs on a screen. */
export const ANGLES: ByWorld<number> = { law: -Math.PI / 2, work: 0, human: Math.PI / 2, politics: Math.PI };

const WAVES = 46;
const STAR = { long: 34, short: 20, waist: 8.5 } as const;

/** The water the course is sailed on: a wash of each world's colour, small waves, and the star of the rose. */
export function sea(reach: number): string {
  return WORLDS.map((world) => wash(world, reach)).join('') + waves(reach) + star();
}

/** A quarter of the disc in the colour of its world, so that every point lies in somebody's water. */
function wash(world: World, reach: number): string {
  const half = Math.PI / 4;
  const from = at(polar(reach, ANGLES[world] - half));
  const to = at(polar(reach, ANGLES[world] + half));
  return `<path d="M0 0L${from}A${reach} ${reach} 0 0 1 ${to}Z" fill="${WORLD_COLOURS[world]}" fill-opacity="0.07"/>`;
}

/** Short double curves, thinner towards the middle, where the course has to be read. */
function waves(reach: number): string {
  const steady = hand(29);
  const curves: string[] = [];
  while (curves.length < WAVES) {
    const radius = reach * Math.sqrt(Math.abs(steady()));
    const { x, y } = polar(radius, steady() * Math.PI);
    if (radius < 28 || Math.abs(x) < 9 || Math.abs(y) < 6) continue;
    const wide = 3 + Math.abs(steady()) * 1.6;
    curves.push(
      `M${round(x - wide)} ${round(y)}q${round(wide / 2)} ${round(-wide * 0.7)} ${round(wide)} 0t${round(wide)} 0`,
    );
  }
  return `<path d="${curves.join('')}" fill="none" stroke="${INK}" stroke-opacity="0.17" stroke-width="0.9" stroke-linecap="round"/>`;
}

/** Eight points, each half light and half dark, as on an old chart. */
function star(): string {
  const spikes = Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    return { angle, far: index % 2 === 0 ? STAR.long : STAR.short };
  });
  const half = (angle: number, far: number, side: 1 | -1) => {
    const waist = polar(STAR.waist, angle + (side * Math.PI) / 8);
    return `M0 0L${at(polar(far, angle))}L${at(waist)}Z`;
  };
  const dark = spikes.map(({ angle, far }) => half(angle, far, 1)).join('');
  const light = spikes.map(({ angle, far }) => half(angle, far, -1)).join('');
  return (
    `<path d="${dark}" fill="${INK}" fill-opacity="0.13"/>` +
    `<path d="${light}" fill="none" stroke="${INK}" stroke-opacity="0.22" stroke-width="0.7" stroke-linejoin="round"/>`
  );
}

export function polar(radius: number, angle: number): Point {
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
}
