import { type ByWorld, WORLDS, type World } from '../../profession/worlds.ts';
import { ANGLES, polar, sea } from './compass-sea.ts';
import { at, hand, loop, stroke } from './hand.ts';
import { escapeText, round } from './svg.ts';
import {
  INK,
  LETTER,
  PAPER,
  patternId,
  patterns,
  WORLD_COLOURS,
  type WorldSigns,
  worldIcon,
} from './world-style.ts';

/** How far from the middle a course may come, and how far its labels. */
export const FIELD = 103;
export const LABEL_REACH = 116;
/** The box of the whole compass around its middle, with room for the names: x, y, width, height. */
export const ROSE_BOX = [-156, -162, 312, 324] as const;
/** Where the names of west and east come nearest to the course, for labels to keep clear of. */
export const NAME_ENDS = [
  { x: -101, y: -28 },
  { x: 101, y: -28 },
] as const;

const BAND = { inner: 117, outer: 134, half: (31 * Math.PI) / 180 } as const;
const BADGE = { at: 125.5, radius: 16, icon: 20 } as const;
/** The sign of who wins or pays stands beside the badge of its world, away from its name. */
const PULL = { turn: (18.5 * Math.PI) / 180, radius: 11.5 } as const;
const TURNED: ByWorld<1 | -1> = { law: 1, work: 1, human: -1, politics: -1 };
const TICK = 2.6;

/** The compass without a course; `stride` is the length of one shift, by which its ticks stand apart. */
export function compassRose(id: string, signs: WorldSigns, stride: number): string {
  const steady = hand(7);
  return [
    patterns(id),
    `<path d="${loop(BAND.outer + 4, steady)}" fill="${PAPER}"/>`,
    sea(BAND.inner),
    ...WORLDS.map((world) => band(id, world)),
    `<path d="${loop(BAND.outer + 4, steady)}" fill="none" stroke="${INK}" stroke-width="2"/>`,
    `<path d="${loop(BAND.outer + 4.4, steady)}" fill="none" stroke="${INK}" stroke-width="0.9" stroke-opacity="0.6"/>`,
    `<path d="${loop(BAND.inner - 0.6, steady)}" fill="none" stroke="${INK}" stroke-width="0.9" stroke-opacity="0.45"/>`,
    axes(stride, steady),
    ...WORLDS.map((world) => badge(signs, world, steady)),
    ...WORLDS.map((world) => pull(world, steady)),
  ].join('');
}

function band(id: string, world: World): string {
  const [from, to] = [ANGLES[world] - BAND.half, ANGLES[world] + BAND.half];
  const { outer, inner } = BAND;
  const shape =
    `M${at(polar(outer, from))}A${outer} ${outer} 0 0 1 ${at(polar(outer, to))}` +
    `L${at(polar(inner, to))}A${inner} ${inner} 0 0 0 ${at(polar(inner, from))}Z`;
  const colour = WORLD_COLOURS[world];
  return (
    `<g data-band="${world}"><path d="${shape}" fill="${colour}" fill-opacity="0.14"/>` +
    `<path d="${shape}" fill="url(#${patternId(id, world)})" stroke="${colour}" stroke-width="1.6"/></g>`
  );
}

/** Faint lines between opposite worlds, with a tick for every shift. */
function axes(stride: number, steady: () => number): string {
  const end = FIELD + 12;
  const ticks: string[] = [];
  for (let step = 1; step * stride <= end; step += 1) {
    const far = round(step * stride);
    for (const side of [far, -far]) {
      ticks.push(`M${side} ${-TICK}V${TICK}`, `M${-TICK} ${side}H${TICK}`);
    }
  }
  const lines = [
    stroke({ x: -end, y: 0 }, { x: end, y: 0 }, steady),
    stroke({ x: 0, y: -end }, { x: 0, y: end }, steady),
  ];
  return `<path d="${lines.join('')}${ticks.join('')}" fill="none" stroke="${INK}" stroke-opacity="0.32" stroke-width="1.1"/>`;
}

function badge(signs: WorldSigns, world: World, steady: () => number): string {
  const { x, y } = polar(BADGE.at, ANGLES[world]);
  return (
    `<path transform="translate(${at({ x, y })})" d="${loop(BADGE.radius, steady)}" fill="${PAPER}" stroke="${WORLD_COLOURS[world]}" stroke-width="2"/>` +
    worldIcon(signs, world, x, y, BADGE.icon) +
    nameGround(world, signs.names[world]) +
    `<text ${namePlace(world)} font-family="${LETTER}" font-size="15" font-weight="680" fill="${WORLD_COLOURS[world]}"` +
    ` stroke="${PAPER}" stroke-width="5" stroke-linejoin="round" paint-order="stroke">${escapeText(signs.names[world])}</text>`
  );
}

/** Hidden, because it belongs to one decision: whoever replays the course writes + or − in it and shows it. */
function pull(world: World, steady: () => number): string {
  const place = polar(BADGE.at, ANGLES[world] + TURNED[world] * PULL.turn);
  return (
    `<g data-pull="${world}" transform="translate(${at(place)})" visibility="hidden">` +
    `<path d="${loop(PULL.radius, steady)}" fill="${PAPER}" stroke="${WORLD_COLOURS[world]}" stroke-width="1.8"/>` +
    `<text y="5.4" text-anchor="middle" font-family="${LETTER}" font-size="15.5" font-weight="750" fill="${WORLD_COLOURS[world]}"></text></g>`
  );
}

/** North and south outside the rim; west and east above their badge, so that the compass may fill a narrow page. */
function namePlace(world: World): string {
  if (world === 'law') return 'x="0" y="-147" text-anchor="middle"';
  if (world === 'human') return 'x="0" y="157" text-anchor="middle"';
  return world === 'work' ? 'x="154" y="-23" text-anchor="end"' : 'x="-154" y="-23" text-anchor="start"';
}

/** Paper under a name that stands on its band. Where a rim of letters is not drawn, it can still be read. */
function nameGround(world: World, name: string): string {
  if (world === 'law' || world === 'human') return '';
  const width = round([...name].reduce((sum, letter) => sum + letterWidth(letter), 3));
  return `<rect x="${world === 'work' ? 155 - width : -155}" y="-36" width="${width}" height="17" rx="3" fill="${PAPER}"/>`;
}

/** Near enough for a letter that is not measured here. */
function letterWidth(letter: string): number {
  if (/[fijlrt]/.test(letter)) return 4.6;
  if (/[mwMW]/.test(letter)) return 13;
  return letter === letter.toLowerCase() ? 8 : 10.5;
}
