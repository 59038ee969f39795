import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/texts.ts';
import { Findings } from '../../../src/desk/scenarios/findings.tsx';
import { findingTellerIn } from '../../../src/i18n/findings.ts';
import { interfaceIn } from '../../../src/i18n/interface.ts';
import { type Address, makeAddress } from '../../../src/ui/address.ts';
import { EnvironmentContext } from '../../../src/ui/environment.ts';
import type { UploadFinding } from '../../../src/wire/own-scenarios.ts';

const STRANGER: UploadFinding = {
  ...{ file: 'story.ink', line: 4, rule: 'cast-unknown', severity: 'error', explained: null },
  ...{ values: { who: '<b>ayse</b>' }, message: '"<b>ayse</b>" is not in the cast of the manifest.' },
};
const NOWHERE: UploadFinding = {
  ...{ file: 'story.ink', line: 9, rule: 'ink-error', severity: 'error', explained: null },
  ...{ values: { message: 'Something else' }, message: 'Something else' },
};
const LONG: UploadFinding = {
  ...{ file: 'story.ink', line: 12, rule: 'word-long', severity: 'warning', explained: null },
  ...{ values: { who: 'aysel', word: 'voortgang' }, message: 'aysel hears the long word "voortgang".' },
};
const FOREIGN = 'Wat hier in het Engels staat';

describe('the findings of a check on a Dutch page', () => {
  test('are told in Dutch, and what a stranger wrote is text', async () => {
    const page = await draw([STRANGER]);
    expect(page).toContain('“&lt;b>ayse&lt;/b>” staat niet in de cast van scenario.json.');
    expect(page).not.toContain('is not in the cast');
    expect(page).not.toContain(FOREIGN);
  });

  test('quote what ink says as English, and say why that is there', async () => {
    const page = await draw([NOWHERE]);
    expect(page).toContain('Ink zegt: <q lang="en">Something else</q>.');
    expect(page).toContain(FOREIGN);
  });

  test('are told as the check says them where the page does not know the rule', async () => {
    const page = await draw([{ ...STRANGER, rule: 'found-tomorrow' }]);
    expect(page).toContain(
      '<p lang="en">&quot;&lt;b>ayse&lt;/b>&quot; is not in the cast of the manifest.</p>',
    );
    expect(page).toContain(FOREIGN);
  });

  test('have Dutch for what is wrong with the zip itself', async () => {
    const page = await draw([{ ...STRANGER, rule: 'two-stories' }]);
    expect(page).toContain('Er zit meer dan één story.ink in.');
    expect(page).not.toContain(FOREIGN);
  });

  test('give the headings under which warnings may stay, which are never translated', async () => {
    const page = await draw([STRANGER, LONG, { ...LONG, explained: 'Zo heet het.', values: {} }]);
    expect(page).toContain('aysel hoort het lange woord “voortgang”.');
    expect(page.match(/## .*?<\/pre>/g)).toEqual([
      '## word-long aysel hears the long word &quot;voortgang&quot;.</pre>',
    ]);
  });

  test('give no heading for what cannot be explained', async () => {
    expect(await draw([STRANGER, { ...LONG, rule: 'plan-missing' }])).not.toContain('## ');
  });
});

test('on an English page the findings are told as the check says them', async () => {
  const page = await draw([STRANGER, NOWHERE], 'en');
  expect(page).toContain('is not in the cast of the manifest.');
  expect(page).toContain('<p lang="en">Something else</p>');
});

async function draw(findings: readonly UploadFinding[], language: Language = 'nl'): Promise<string> {
  const t = await interfaceIn(language, ['debrief', 'reflection', 'desk']);
  const tell = await findingTellerIn(language);
  const linkTo = (address: Address) => makeAddress(address, '/');
  const around = { address: { page: 'desk', language } as const, language, t, linkTo };
  return renderToString(
    <EnvironmentContext.Provider value={around}>
      <Findings findings={findings} tell={tell} />
    </EnvironmentContext.Provider>,
  );
}
