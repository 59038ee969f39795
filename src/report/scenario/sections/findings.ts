import { escapeText } from '../../charts/svg.ts';
import { paragraph, section, table } from '../../html.ts';
import type { ScenarioAccount } from '../account.ts';
import type { Words } from '../words.ts';

/** Everything the rules found, errors first. */
export function findingsSection({ findings }: ScenarioAccount, { say }: Words): string {
  if (findings.length === 0) {
    return section('findings', say('page.findings'), paragraph(say('page.noFindings')));
  }
  const rows = [...findings]
    .sort((a, b) => (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0))
    .map(({ severity, place, sentence, explained }) => [
      escapeText(sentence) + (explained === null ? '' : `<br>${escapeText(explained)}`),
      escapeText(say(`page.${explained === null ? severity : 'explained'}`)),
      `<code>${escapeText(place)}</code>`,
    ]);
  return section(
    'findings',
    say('page.findings'),
    paragraph(say('page.findingsNote')),
    table(
      say('page.findings'),
      ['finding', 'severity', 'place'].map((key) => say(`page.${key}`)),
      rows,
    ),
  );
}
