import { taskOfNumber } from '../../../profession/tasks.ts';
import { escapeText } from '../../charts/svg.ts';
import { paragraph, section } from '../../html.ts';
import type { ScenarioAccount } from '../account.ts';
import type { Words } from '../words.ts';

/** What it is, and its figures. */
export function factsSection({ edition, proof }: ScenarioAccount, words: Words): string {
  const { say, number, names } = words;
  const { manifest } = edition;
  const { paths, agreement } = proof;
  const dilemmas = proof.now.filter(({ dilemma }) => dilemma);
  const proven = dilemmas.filter(({ verdict }) => verdict.verdict === 'proven').length;
  const tasks = manifest.tasks.flatMap((task) => taskOfNumber(task) ?? []).map((task) => names.tasks[task]);
  const lengths = paths.ok ? [paths.value.shortest?.value ?? 0, paths.value.longest?.value ?? 0] : null;
  const [least = 0, most = 0] = lengths ?? [];
  const facts: readonly (readonly [string, string])[] = [
    ['edition', `${manifest.id}@${edition.hash}`],
    ['lawDate', words.date(manifest.lawDate)],
    ['minutes', say('page.minutesValue', { minutes: manifest.minutes })],
    ['tasks', tasks.join(', ')],
    ['languages', manifest.languages.join(', ')],
    ['states', number(proof.graph.nodes.length)],
    ['paths', paths.ok ? number(paths.value.count) : say('page.uncounted')],
    [
      'decisions',
      lengths === null
        ? say('page.uncounted')
        : least === most
          ? number(least)
          : say('page.decisionsValue', { least, most }),
    ],
    ['dilemmas', say('page.dilemmasValue', { proven, all: dilemmas.length })],
    [
      'check',
      agreement.agrees ? say('page.checkGood', { steps: number(agreement.steps) }) : say('page.checkBad'),
    ],
  ];
  const list = facts.map(([key, value]) => {
    return `<dt>${escapeText(say(`page.${key}`))}</dt><dd>${escapeText(value)}</dd>`;
  });
  return (
    section('what', say('page.what'), paragraph(say('page.whatText'))) +
    section('facts', say('page.facts'), `<dl>${list.join('')}</dl>`) +
    `<aside class="note" aria-labelledby="honest"><h2 id="honest">${escapeText(say('page.honest'))}</h2>${paragraph(say('page.honestText'))}</aside>`
  );
}
