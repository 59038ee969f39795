import { BOTS, type Expected } from '../../../core/analysis/bots.ts';
import { ROLES } from '../../../profession/roles.ts';
import { escapeText } from '../../charts/svg.ts';
import { paragraph, section, table } from '../../html.ts';
import type { ScenarioAccount } from '../account.ts';
import { hindrance } from '../verdict.ts';
import type { Words } from '../words.ts';

/** What habits bring beside chance. */
export function botsSection({ proof, limit }: ScenarioAccount, words: Words): string {
  const { say, names, share } = words;
  const { guessing } = proof;
  if (!guessing.ok) return section('bots', say('bots.title'), paragraph(hindrance(guessing.error, words)));
  const { random, bots } = guessing.value;
  const cell = (value: number | null) => (value === null ? '–' : share(value));
  const row = (name: string, { all, roles }: Expected) => [
    escapeText(say(`bots.${name}`)),
    cell(all),
    ...ROLES.map((role) => cell(roles[role])),
  ];
  const habits = BOTS.filter((bot) => (bots[bot].all ?? 0) - (random.all ?? 0) > (limit ?? 1));
  const values = { limit: share(limit ?? 1), n: Math.round(1 / (limit ?? 1) ** 2) };
  const verdict =
    habits.length === 0
      ? say('bots.verdictGood')
      : say('bots.verdictBad', { habits: habits.map((bot) => say(`bots.${bot}`)).join(', ') });
  return section(
    'bots',
    say('bots.title'),
    paragraph(say('bots.intro', values)),
    table(
      say('bots.title'),
      [say('bots.bot'), say('bots.all'), ...ROLES.map((role) => names.roles[role])],
      [row('random', random), ...BOTS.map((bot) => row(bot, bots[bot]))],
    ),
    paragraph(verdict),
  );
}
