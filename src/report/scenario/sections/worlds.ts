import type { Measure } from '../../../core/analysis/scores.ts';
import { WORLDS, type World } from '../../../profession/worlds.ts';
import { escapeText } from '../../charts/svg.ts';
import { WORLD_COLOURS } from '../../charts/world-style.ts';
import { paragraph, section, signed, table } from '../../html.ts';
import type { ScenarioAccount } from '../account.ts';
import { spreadChart } from '../spreadChart.ts';
import { hindrance } from '../verdict.ts';
import type { Words } from '../words.ts';

/** What paths can do for each world; never added up. */
export function worldsSection({ proof }: ScenarioAccount, words: Words): string {
  const { say, names } = words;
  const intro = paragraph(say('worlds.intro'));
  if (!proof.scores.ok) {
    return section('worlds', say('worlds.title'), intro, paragraph(hindrance(proof.scores.error, words)));
  }
  const { worlds } = proof.scores.value;
  const heads = ['world', 'least', 'most', 'mean'].map((key) => say(`worlds.${key}`));
  const rows = WORLDS.map((world) => [
    escapeText(names.worlds[world]),
    signed(worlds[world].least?.value ?? 0),
    signed(worlds[world].most?.value ?? 0),
    signed(tenth(worlds[world].mean), words.number),
  ]);
  const charts = WORLDS.map((world) => {
    const chart = chartOf(world, worlds[world], words);
    return `<figure><figcaption>${escapeText(names.worlds[world])}</figcaption>${chart}</figure>`;
  });
  return section(
    'worlds',
    say('worlds.title'),
    intro,
    table(say('worlds.title'), heads, rows),
    `<h3>${escapeText(say('worlds.spread'))}</h3><div class="charts">${charts.join('')}</div>`,
  );
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function chartOf(world: World, { outcomes, mean }: Measure, { say, names, number }: Words): string {
  const sums = outcomes.map(({ sum }) => sum);
  const [least, most] = [Math.min(...sums), Math.max(...sums)];
  const bars = Array.from({ length: most - least + 1 }, (_, at) => {
    const sum = least + at;
    const here = outcomes.filter((outcome) => outcome.sum === sum);
    const share = here.reduce((total, { probability }) => total + probability, 0);
    return { share, label: sum === least || sum === most || sum === 0 ? signed(sum) : '' };
  });
  const name = names.worlds[world];
  const values = { name, least: signed(least), most: signed(most), mean: signed(tenth(mean), number) };
  return spreadChart(bars, WORLD_COLOURS[world], {
    id: `spread-${world}`,
    title: `${name}: ${say('worlds.spread')}`,
    description: say('worlds.chart', values),
  });
}
