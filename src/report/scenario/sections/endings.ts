import { WORLDS } from '../../../profession/worlds.ts';
import { escapeText } from '../../charts/svg.ts';
import { section, signed, table } from '../../html.ts';
import type { ScenarioAccount } from '../account.ts';
import { ratio } from '../ratio.ts';
import type { StoryWords, Words } from '../words.ts';

/** Each ending: who pays, how often it is reached, and what its paths do for the worlds. */
export function endingsSection({ proof }: ScenarioAccount, story: StoryWords, words: Words): string {
  const { say, names, share } = words;
  const { paths, scores, graph } = proof;
  const endings = [...new Set(graph.nodes.flatMap(({ ending }) => ending ?? []))];
  const heads = [
    say('endings.ending'),
    say('endings.pays'),
    say('endings.share'),
    say('endings.chance'),
    ...WORLDS.map((world) => names.worlds[world]),
  ];
  const rows = endings.map((ending) => {
    const { title, pays } = story.ending(ending);
    const found = (world: (typeof WORLDS)[number]) =>
      scores.ok ? (scores.value.worlds[world].perEnding.get(ending) ?? []) : [];
    const chance = found('law').reduce((sum, { probability }) => sum + probability, 0);
    return [
      escapeText(title),
      escapeText(pays),
      paths.ok ? share(ratio(paths.value.perEnding.get(ending) ?? 0n, paths.value.count)) : '–',
      scores.ok ? share(chance) : '–',
      ...WORLDS.map((world) => {
        const sums = found(world).map(({ sum }) => sum);
        if (sums.length === 0) return '–';
        const values = { least: signed(Math.min(...sums)), most: signed(Math.max(...sums)) };
        return escapeText(say('endings.span', values));
      }),
    ];
  });
  return section('endings', say('endings.title'), table(say('endings.title'), heads, rows));
}
