import { WORLDS } from '../../profession/worlds.ts';
import { box, hand } from '../charts/hand.ts';
import { escapeText, round } from '../charts/svg.ts';
import { INK, INK_SOFT, LETTER, PAPER, SAIL, WORLD_COLOURS } from '../charts/world-style.ts';
import { endingWidth, line, WIDTHS } from './pen.ts';
import type { Plot, PlotBox } from './plot.ts';
import { ratio } from './ratio.ts';
import type { StoryWords, Words } from './words.ts';
import { wrap } from './wrap.ts';

/** Height of a line of text. */
const LINE = 18;

/** A card as it will be drawn: its texts broken into lines, and how much room they take. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly body: (x: number, y: number) => string;
}

export function cardOf(one: PlotBox, plot: Plot, story: StoryWords, words: Words): Card {
  return one.kind === 'ending' ? endingCard(one, plot, story, words) : decisionCard(one, story, words);
}

function decisionCard(one: PlotBox, story: StoryWords, words: Words): Card {
  const title = wrap(story.decision(one.name), 52);
  const dilemma = one.kind === 'dilemma';
  const kind = words.say(dilemma ? 'map.dilemma' : 'map.decision');
  const options = one.options.map((option) => wrap(story.option(option), 62));
  const height =
    34 + title.length * 22 + options.reduce((sum, lines) => sum + lines.length * LINE + 22, 0) + 6;
  const body = (x: number, y: number) => {
    const steady = hand(one.name.length + one.options.length * 7);
    const outline = `<path d="${box(x, y, WIDTHS.decision, height, steady)}" fill="${PAPER}" stroke="${dilemma ? SAIL : INK}" stroke-width="${dilemma ? 3.4 : 1.6}"/>`;
    // A second line as well, because not everybody sees the colour.
    const second = dilemma
      ? `<path d="${box(x + 5, y + 5, WIDTHS.decision - 10, height - 10, steady)}" fill="none" stroke="${SAIL}" stroke-width="1.2"/>`
      : '';
    let at = y + 25;
    const drawn = [
      outline,
      second,
      line(kind.toUpperCase(), x + 18, at, { size: 11.5, weight: 700, fill: dilemma ? SAIL : INK_SOFT }),
    ];
    for (const text of title) {
      at += 22;
      drawn.push(line(text, x + 18, at, { size: 17.5, weight: 700 }));
    }
    at += 4;
    for (const [number, option] of one.options.entries()) {
      drawn.push(line(`${number + 1}`, x + 26, at + LINE, { size: 13, weight: 700, anchor: 'middle' }));
      for (const text of options[number] ?? []) {
        at += LINE;
        drawn.push(line(text, x + 42, at, { size: 14.5 }));
      }
      drawn.push(costsOf(option, x + 42, at + 16, words));
      at += 22;
    }
    return `<g>${drawn.join('')}</g>`;
  };
  return { width: WIDTHS.decision, height, body };
}

/** Who wins and who pays by an option, in the colours of the worlds. */
function costsOf(option: PlotBox['options'][number], x: number, y: number, words: Words): string {
  const marks = WORLDS.filter((world) => option.shifts[world] !== 0).map((world) => {
    const shift = option.shifts[world];
    const sign = shift > 0 ? `+${shift}` : `−${-shift}`;
    return `<tspan fill="${WORLD_COLOURS[world]}">${escapeText(words.names.worlds[world])} ${sign}</tspan>`;
  });
  if (option.floor !== null)
    marks.push(`<tspan fill="${SAIL}" font-weight="700">${escapeText(words.say('map.floor'))}</tspan>`);
  const text = marks.length === 0 ? escapeText(words.say('map.nobody')) : marks.join(' · ');
  return `<text x="${round(x)}" y="${round(y)}" font-family="${LETTER}" font-size="12" font-weight="600" fill="${INK_SOFT}">${text}</text>`;
}

function endingCard(one: PlotBox, { paths, boxes }: Plot, story: StoryWords, words: Words): Card {
  const { title, pays } = story.ending(one.name.slice('end:'.length));
  const width = endingWidth(boxes.filter(({ kind }) => kind === 'ending').length);
  const heading = wrap(title, Math.floor((width - 28) / 8.8));
  const paid = wrap(`${words.say('map.pays')} ${pays}`, Math.floor((width - 28) / 6.5));
  const height = 34 + heading.length * 21 + paid.length * 17 + 34;
  const share = one.paths === null || paths === null || paths === 0n ? null : ratio(one.paths, paths);
  const body = (x: number, y: number) => {
    let at = y + 25;
    const drawn = [
      `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" rx="22" fill="${INK}" fill-opacity="0.08" stroke="${INK}" stroke-width="1.8"/>`,
      line(words.say('map.ending').toUpperCase(), x + 14, at, { size: 11.5, weight: 700, fill: INK_SOFT }),
    ];
    for (const text of heading) {
      at += 21;
      drawn.push(line(text, x + 14, at, { size: 16.5, weight: 700 }));
    }
    at += 6;
    for (const text of paid) {
      at += 17;
      drawn.push(line(text, x + 14, at, { size: 13 }));
    }
    if (share !== null) {
      const text = words.say('map.share', { share: words.share(share) });
      drawn.push(line(text, x + 14, at + 24, { size: 12, fill: INK_SOFT }));
    }
    return `<g>${drawn.join('')}</g>`;
  };
  return { width, height, body };
}
