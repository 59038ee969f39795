import type { Outcome } from '../../../core/analysis/spread.ts';
import { ROLES } from '../../../profession/roles.ts';
import { escapeText } from '../../charts/svg.ts';
import { INK } from '../../charts/world-style.ts';
import { paragraph, section, table } from '../../html.ts';
import type { ScenarioAccount } from '../account.ts';
import { spreadChart } from '../spreadChart.ts';
import { hindrance } from '../verdict.ts';
import type { Words } from '../words.ts';

/** How often each role can be seen, and what somebody shows who guesses. */
export function rolesSection({ proof, promised }: ScenarioAccount, words: Words): string {
  const { say, names, number, share } = words;
  const intro = paragraph(say('roles.intro'));
  if (!proof.scores.ok) {
    return section('roles', say('roles.title'), intro, paragraph(hindrance(proof.scores.error, words)));
  }
  const { roles } = proof.scores.value;
  const heads = ['role', 'observations', 'promised', 'chance'].map((key) => say(`roles.${key}`));
  const rows = ROLES.map((role) => {
    const { sightings, meanScore } = roles[role];
    const [least, most] = [sightings.least?.value ?? 0, sightings.most?.value ?? 0];
    return [
      escapeText(names.roles[role]),
      least === most ? number(least) : escapeText(say('roles.span', { least, most })),
      number(promised[role]),
      meanScore === null ? '–' : share(meanScore),
    ];
  });
  const charts = ROLES.map((role) => {
    const fifths = fifthsOf(roles[role].outcomes);
    const ends = [say('roles.least'), '', '', '', say('roles.most')];
    const bars = fifths.map((part, at) => ({ share: part, label: ends[at] ?? '' }));
    const chart = spreadChart(bars, INK, {
      id: `spread-${role}`,
      title: `${names.roles[role]}: ${say('roles.spread')}`,
      description: say('roles.shares', { shares: fifths.map(share).join('; ') }),
    });
    return `<figure><figcaption>${escapeText(names.roles[role])}</figcaption>${chart}</figure>`;
  });
  return section(
    'roles',
    say('roles.title'),
    intro,
    table(say('roles.title'), heads, rows),
    `<h3>${escapeText(say('roles.spread'))}</h3><div class="charts">${charts.join('')}</div>`,
  );
}

/** Probabilities of a score in each fifth of what can be shown; playings without an observation are left out. */
function fifthsOf(outcomes: readonly Outcome[]): readonly number[] {
  const fifths = [0, 0, 0, 0, 0];
  for (const { sum, n, probability } of outcomes) {
    if (n === 0) continue;
    const at = Math.min(4, Math.floor((5 * sum) / (6 * n)));
    fifths[at] = (fifths[at] ?? 0) + probability;
  }
  return fifths;
}
