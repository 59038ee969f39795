import type { DecisionVerdict, Dominated } from '../../../core/analysis/dominance.ts';
import type { Verdict } from '../../../core/analysis/verdict.ts';
import type { Option } from '../../../core/moment.ts';
import { WORLDS } from '../../../profession/worlds.ts';
import { escapeText } from '../../charts/svg.ts';
import { paragraph, section, signed, table } from '../../html.ts';
import type { ScenarioAccount } from '../account.ts';
import { plotOf } from '../plot.ts';
import { badge, hindrance, playing } from '../verdict.ts';
import type { StoryWords, Words } from '../words.ts';

/** Each dilemma with what its options do for the worlds, and whether it is one. */
export function dilemmasSection({ proof }: ScenarioAccount, story: StoryWords, words: Words): string {
  const { say } = words;
  const dilemmas = proof.now.filter(({ dilemma }) => dilemma);
  const { downstream } = proof;
  const boxes = new Map(plotOf(proof.graph).boxes.map(({ name, options }) => [name, options]));
  const parts = dilemmas.map((now) => {
    const later: Verdict<Dominated> = downstream.ok
      ? (downstream.value.find(({ decision }) => decision === now.decision)?.verdict ?? { verdict: 'proven' })
      : { verdict: 'not-proven', obstacle: downstream.error };
    return dilemmaPart(now, later, boxes.get(now.decision) ?? [], story, words);
  });
  const intro = paragraph(say(dilemmas.length === 0 ? 'dilemmas.none' : 'dilemmas.intro'));
  return section('dilemmas', say('dilemmas.title'), intro, ...parts);
}

function dilemmaPart(
  { decision, states, verdict }: DecisionVerdict,
  later: Verdict<Dominated>,
  options: readonly Option[],
  story: StoryWords,
  words: Words,
): string {
  const { say, names, number } = words;
  const title = story.decision(decision);
  const heads = [say('dilemmas.option'), ...WORLDS.map((world) => names.worlds[world])];
  const rows = options.map((option) => [
    escapeText(story.option(option)),
    ...WORLDS.map((world) => signed(option.shifts[world])),
  ]);
  const told = (key: string, found: Verdict<Dominated>) => {
    const [before = '', after = ''] = say(key, { verdict: '\n', states: number(states) }).split('\n');
    return `<p>${escapeText(before)}${badge(found, words)}${escapeText(after)} ${reasonsOf(found, options, story, words)}</p>`;
  };
  return `<div class="dilemma"><h3>${escapeText(title)}</h3>${table(title, heads, rows)}${told('dilemmas.now', verdict)}${told('dilemmas.later', later)}</div>`;
}

function reasonsOf(
  found: Verdict<Dominated>,
  options: readonly Option[],
  story: StoryWords,
  words: Words,
): string {
  if (found.verdict === 'proven') return '';
  if (found.verdict === 'not-proven') return escapeText(hindrance(found.obstacle, words));
  const nameOf = (id: string) => {
    const option = options.find((one) => one.id === id);
    return option === undefined ? id : story.option(option);
  };
  return found.witnesses
    .map((witness) => {
      const values = { better: nameOf(witness.better), worse: nameOf(witness.worse) };
      return `${escapeText(words.say('dilemmas.refuted', values))} ${playing(witness, words)}`;
    })
    .join('<br>');
}
