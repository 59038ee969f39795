import type { Verdict } from '../../../core/analysis/verdict.ts';
import { verdictOf } from '../../../core/analysis/verdict.ts';
import { escapeText } from '../../charts/svg.ts';
import { paragraph, section, table } from '../../html.ts';
import type { ScenarioAccount, Seen } from '../account.ts';
import { judged } from '../verdict.ts';
import type { Words } from '../words.ts';

/** What holds on every path, with its verdict. */
export function claimsSection({ proof }: ScenarioAccount, words: Words): string {
  const { say } = words;
  const { ends, breaks, cycles, unseen, best, even } = proof;
  const unmet = [...unseen.knots, ...unseen.lines, ...unseen.options].map((): Seen => ({ moves: [] }));
  const claims: readonly (readonly [string, Verdict<Seen>])[] = [
    ['ends', ends],
    ['cycles', verdictOf(cycles, unseen.obstacle)],
    ['breaks', breaks],
    ['seen', unseen.obstacle === null ? verdictOf(unmet, null) : verdictOf<Seen>([], unseen.obstacle)],
    ['goldenPath', best.ok ? best.value.noGoldenPath : verdictOf<Seen>([], best.error)],
    ['goldenEnding', best.ok ? best.value.noGoldenEnding : verdictOf<Seen>([], best.error)],
    ['even', evenVerdict(even)],
  ];
  const rows = claims.map(([key, verdict]) => [escapeText(say(`claims.${key}`)), judged(verdict, words)]);
  return section(
    'claims',
    say('claims.title'),
    table(say('claims.title'), [say('claims.claim'), say('claims.verdict')], rows),
    paragraph(say('claims.evenNote')),
  );
}

function evenVerdict(even: ScenarioAccount['proof']['even']): Verdict<Seen> {
  if (even.verdict !== 'refuted') return even;
  return verdictOf(
    even.witnesses.map(({ cases }) => ({ moves: cases.at(-1)?.moves ?? [] })),
    null,
  );
}
