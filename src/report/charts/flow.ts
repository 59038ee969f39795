import type { Flow, FlowNode } from '../gradebook/flow.ts';
import { type FlowLayout, layoutOf, type PlacedLink, type PlacedNode } from './flow-layout.ts';
import { hand, stroke } from './hand.ts';
import { type ChartFrame, drawing, escapeText, round } from './svg.ts';
import { INK, INK_SOFT, LETTER, PAPER } from './world-style.ts';

export interface FlowChart extends ChartFrame {
  /** What an option (or a decision of which the options are not told) or an ending is called. */
  readonly nameOf: (place: FlowNode) => string;
  /** What a decision is called. */
  readonly titleOf: (decision: string) => string;
  /** The word above the endings. */
  readonly endings: string;
}

export const FLOW_COLUMN = 178;
const BAR = 14;
const HEAD = 44;
const MEMBERS = 250;
/** Two lines of words and a number must fit between two places. */
const GAP = 60;
const SPACE = { top: HEAD + 20, members: MEMBERS, gap: GAP } as const;
const WORDS = { size: 15, line: 17, letters: 18, lines: 2 } as const;

/**
 * The courses of a class laid over each other, from left to right: a bar for every option that was chosen, as high
 * as the members who chose it, and bands from place to place. Endings are hatched bars with a double edge, so nothing hangs on
 * colour. Wide: about a column of 178 for each step; the page lets it scroll, and cuts it for paper.
 */
export function flowChart(flow: Flow, chart: FlowChart): string {
  const layout = layoutOf(flow, SPACE);
  const { width, height } = sizeOf(layout);
  const body = [
    hatch(chart.id),
    ...heads(flow, chart),
    ...layout.links.map(band),
    ...layout.nodes.map((place) => bar(chart.id, place)),
    ...layout.nodes.map((place) => words(place, chart)),
  ];
  return drawing(chart, [0, 0, width, height], `<g id="${chart.id}-body">${body.join('')}</g>`);
}

/** How large the drawing of a flow is, in its own units: for who cuts it in parts, with `<id>-body` in each. */
export function flowSize(flow: Flow): { readonly width: number; readonly height: number } {
  return sizeOf(layoutOf(flow, SPACE));
}

function sizeOf({ columns, nodes }: FlowLayout) {
  const bottom = Math.max(HEAD + MEMBERS, ...nodes.map((place) => place.bottom));
  return { width: Math.max(1, columns) * FLOW_COLUMN, height: round(bottom + 34) };
}

/** Each step has its number, and the name of its decision where all who were there had the same one. */
function heads({ nodes }: Flow, { titleOf, endings }: FlowChart): readonly string[] {
  const steady = hand(21);
  const steps = new Map<number, Set<string | null>>();
  for (const { step, decision } of nodes) steps.set(step, (steps.get(step) ?? new Set()).add(decision));
  return [...steps].map(([step, decisions]) => {
    const [decision] = decisions;
    if (decision == null) return head(endings, '', step, steady);
    return head(String(step + 1), decisions.size === 1 ? titleOf(decision) : '', step, steady);
  });
}

function head(word: string, title: string, column: number, steady: () => number): string {
  const x = column * FLOW_COLUMN;
  const rule = stroke({ x, y: HEAD }, { x: x + FLOW_COLUMN - 24, y: HEAD }, steady);
  const small = { size: 14, weight: 480, colour: INK_SOFT };
  return (
    text(word, { x, y: 18, size: 16, weight: 680, colour: INK }) +
    wrapped(title)
      .map((line, at) => text(line, { x: x + (at === 0 ? 24 : 0), y: 18 + at * 16, ...small }))
      .join('') +
    `<path d="${rule}" fill="none" stroke="${INK}" stroke-opacity="0.4" stroke-width="1.2"/>`
  );
}

/** A band keeps its thickness; where few went it is still a line. */
function band({ from, to, start, end, thickness, count }: PlacedLink): string {
  const [x0, x1] = [from.column * FLOW_COLUMN + BAR, to.column * FLOW_COLUMN];
  const middle = round((x0 + x1) / 2);
  const d = `M${x0} ${round(start)}C${middle} ${round(start)} ${middle} ${round(end)} ${x1} ${round(end)}`;
  return `<path data-count="${count}" d="${d}" fill="none" stroke="${INK}" stroke-opacity="0.2" stroke-width="${round(Math.max(1.5, thickness))}"/>`;
}

function bar(id: string, { node, column, top, bottom }: PlacedNode): string {
  const x = column * FLOW_COLUMN;
  const height = Math.max(3, bottom - top);
  const box = (inset: number, style: string) =>
    `<rect x="${x + inset}" y="${round(top + inset)}" width="${BAR - 2 * inset}" height="${round(Math.max(0.5, height - 2 * inset))}" ${style}/>`;
  if (node.ending === null) return box(0, `rx="2" fill="${INK}"`);
  return (
    box(0, `rx="2" fill="${PAPER}" stroke="${INK}" stroke-width="1.6"`) +
    box(3, `fill="url(#${id}-hatch)" stroke="${INK}" stroke-width="1"`)
  );
}

/** Beside the bar, over the bands, edged with paper so that they stay readable there. */
function words({ node, column, top, bottom }: PlacedNode, { nameOf }: FlowChart): string {
  const lines = wrapped(nameOf(node));
  const x = column * FLOW_COLUMN + BAR + 6;
  const first = (top + bottom) / 2 - (lines.length * WORDS.line) / 2 + 5;
  return [...lines, String(node.count)]
    .map((line, at) => {
      const count = at === lines.length;
      const [weight, colour] = count ? [700, INK] : [480, node.ending === null ? INK_SOFT : INK];
      return text(line, { x, y: round(first + at * WORDS.line), size: WORDS.size, weight, colour });
    })
    .join('');
}

/** At most two lines; what does not fit ends in an ellipsis, and is whole in the table. */
function wrapped(words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && longer.length <= WORDS.letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, WORDS.lines).map(clipped);
  const end = shown.at(-1);
  if (lines.length > WORDS.lines && end !== undefined) shown[shown.length - 1] = `${end.replace(/…$/, '')}…`;
  return shown;
}

function clipped(line: string): string {
  return line.length <= WORDS.letters + 2 ? line : `${line.slice(0, WORDS.letters)}…`;
}

interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

function text(words: string, { x, y, size, weight, colour }: Lettering): string {
  return `<text x="${x}" y="${y}" font-family="${LETTER}" font-size="${size}" font-weight="${weight}" fill="${colour}" stroke="${PAPER}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escapeText(words)}</text>`;
}

function hatch(id: string): string {
  return (
    `<defs><pattern id="${id}-hatch" width="5" height="5" patternUnits="userSpaceOnUse">` +
    `<path d="M-1 6 6 -1M-1 1 1 -1M4 6 6 4" stroke="${INK}" stroke-width="1.3" fill="none"/></pattern></defs>`
  );
}
