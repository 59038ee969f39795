import { escapeText } from '../../charts/svg.ts';
import { paragraph, section, table } from '../../html.ts';
import type { ScenarioAccount } from '../account.ts';
import type { StoryWords, Words } from '../words.ts';

/** The floors with their law, and everything else that the scenario rests on. */
export function sourcesSection({ edition, proof }: ScenarioAccount, story: StoryWords, words: Words): string {
  const { say } = words;
  const { floors, references } = edition.manifest;
  const options = [...new Set(proof.graph.nodes.flatMap((node) => node.options))];
  const floorRows = Object.entries(floors).map(([floor, reference]) => [
    escapeText(floor),
    escapeText(references[reference]?.title ?? reference),
    options
      .filter((option) => option.floor === floor)
      .map((option) => escapeText(story.option(option)))
      .join('<br>'),
  ]);
  const heads = ['floor', 'rests', 'options'].map((key) => say(`floors.${key}`));
  const rows = Object.values(references).map(({ kind, title, place, checked }) => [
    escapeText([title, place].filter((part) => part !== undefined).join(': ')),
    escapeText(say(`references.kind_${kind}`)),
    checked === undefined ? '–' : escapeText(words.date(checked)),
  ]);
  return (
    section(
      'floors',
      say('floors.title'),
      paragraph(say(floorRows.length === 0 ? 'floors.none' : 'floors.intro')),
      floorRows.length === 0 ? '' : table(say('floors.title'), heads, floorRows),
    ) +
    section(
      'references',
      say('references.title'),
      table(
        say('references.title'),
        ['what', 'kind', 'checked'].map((key) => say(`references.${key}`)),
        rows,
      ),
    )
  );
}
