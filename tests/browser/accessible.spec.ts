import { type Page, test } from '@playwright/test';
import { byRole } from '../../src/profession/roles.ts';
import { makeResult } from '../../src/report/result/make.ts';
import { make, movesOfPlan, openNearEnd, PLAY } from './conversation.ts';
import { keep, PERIOD } from './kept.ts';
import { expectAccessible } from './violations.ts';

const MOVES = movesOfPlan('careful-professional');
const OTHER_MOVES = movesOfPlan('rule-bound');

/** A result file of a known and of an unknown scenario, whose scores were made up. */
const STRANGE = {
  name: 'strange.json',
  mimeType: 'application/json',
  buffer: Buffer.from(makeResult(['perfect-plan', 'gone'].map(madeUp)).text),
};

/** Every kind of screen there is, and how to get there from a fresh device. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  library: (page) => page.goto('/nl/'),
  'library in English': (page) => page.goto('/en/'),
  'library with attempts': async (page) => {
    await page.goto(PLAY.nl);
    await make(page, MOVES.slice(0, 1));
    await page.goto('/nl/');
    await page.locator('.attempt').waitFor();
  },
  settings: async (page) => {
    await page.goto('/nl/');
    await page.getByRole('button', { name: 'Instellingen' }).click();
  },
  'question before deleting': async (page) => {
    await page.goto(PLAY.nl);
    await make(page, MOVES.slice(0, 1));
    await page.goto('/nl/');
    await page.getByRole('button', { name: 'Verwijder' }).click();
  },
  opening: (page) => page.goto(PLAY.nl),
  'opening with the dossier open': async (page) => {
    await page.goto(PLAY.nl);
    await page.locator('.dossier summary').click();
  },
  'middle of a conversation': async (page) => {
    await page.goto(PLAY.en);
    await make(page, MOVES.slice(0, 6));
  },
  'end of a conversation': async (page) => {
    await make(page, await openNearEnd(page, MOVES), MOVES.length - 1);
  },
  debrief: async (page) => {
    await page.goto(debriefOf(MOVES));
    await page.locator('details').first().waitFor();
  },
  'debrief of a beginning with everything open': async (page) => {
    await page.goto(debriefOf(MOVES.slice(0, 3)));
    await page.locator('details').first().waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  },
  'dilemma with a question for a reason': async (page) => {
    await page.goto(PLAY.nl);
    await page.evaluate(() => localStorage.setItem('laveren.preferences', '{"reasons":"on"}'));
    await page.reload();
    await page.locator(`[data-option="${MOVES[0]}"]`).click();
    await page.getByLabel('In je eigen woorden').fill('Om het getal');
  },
  'debrief in which was written': async (page) => {
    await page.goto(debriefOf(MOVES.slice(0, 3)));
    const reason = page.locator('.reason-given').first();
    await reason.locator('summary').click();
    await reason.getByLabel('Wat hoort').check();
    await reason.locator('summary').click();
    for (const summary of await page.locator('.reflection summary').all()) await summary.click();
    await page.locator('.reflection textarea').first().fill('Ik wilde te snel.');
    await page.locator('.reflection').getByText('Opgeslagen op dit apparaat').waitFor();
  },
  'question before a text is deleted': async (page) => {
    await page.goto(debriefOf(MOVES.slice(0, 3)));
    await page.locator('.reflection summary').first().click();
    await page.locator('.reflection textarea').first().fill('Ik wilde te snel.');
    await page.getByRole('button', { name: 'Verwijder deze tekst' }).click();
  },
  'progress without a conversation': async (page) => {
    await page.goto('/nl/progress/');
    await page.getByRole('link', { name: 'Naar de gesprekken' }).waitFor();
  },
  'progress over four conversations with everything open': async (page) => {
    await keep(page, PERIOD);
    await page.goto('/nl/progress/');
    await page.locator('.roles').waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  },
  'what if, with everything open': async (page) => {
    await page.goto(debriefOf(MOVES.slice(0, 3)));
    await page.locator('.prospects > details').first().waitFor();
    await openAll(page);
    await page.locator('.what-if').first().waitFor();
    await openAll(page);
  },
  'playing on from the middle': (page) => page.goto(`${PLAY.nl}?from=${notationOf(MOVES.slice(0, 2))}`),
  'playing on from where nothing is': (page) => page.goto(`${PLAY.nl}?from=nonsense`),
  'two attempts side by side': async (page) => {
    await page.goto(`${PLAY.nl}compare/#${notationOf(MOVES)}&${notationOf(OTHER_MOVES)}`);
    await page.locator('.compare-parted').waitFor();
  },
  'two attempts side by side, before they are there': (page) => page.goto(`${PLAY.en}compare/`),
  'debrief without an attempt': (page) => page.goto(`${PLAY.nl}debrief/`),
  'portfolio of a period': async (page) => {
    // Its sheets are alike: five take axe a minute.
    await keep(page, PERIOD.slice(0, 2));
    await page.goto('/nl/portfolio/');
    await page.locator('.sheet-attempt').first().waitFor();
  },
  'portfolio in English without an attempt': (page) => page.goto('/en/portfolio/'),
  'check of a result': (page) => page.goto('/nl/check/'),
  'check of a file that is no result': async (page) => {
    await page.goto('/en/check/');
    await page.locator('input[type=file]').setInputFiles('package.json');
    await page.locator('.check-outcome').waitFor();
  },
  'check of an attempt that cannot be read and one that is not known': async (page) => {
    await page.goto('/nl/check/');
    await page.locator('input[type=file]').setInputFiles(STRANGE);
    await page.locator('.check-entry').first().waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  },
  'page that does not exist': (page) => page.goto('/nl/no-such-conversation/'),
};

for (const [name, open] of Object.entries(SCREENS)) {
  test(`${name}: no accessibility violation is found, in light and in dark colours`, async ({ page }) => {
    await open(page);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
  });
}

function debriefOf(moves: readonly string[]): string {
  return `${PLAY.nl}debrief/#${notationOf(moves)}`;
}

function notationOf(moves: readonly string[]): string {
  return encodeURIComponent(`perfect-plan@0123456789ab seed 5: ${moves.join(', ')}`);
}

function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

function madeUp(scenario: string) {
  const none = { gained: 0, paid: 0 };
  return {
    attempt: { scenario, edition: '0123456789ab', seed: 5, moves: MOVES },
    claims: {
      scoring: '0123456789ab',
      ending: null,
      roles: byRole(() => ({ sixths: 0, observations: 0 })),
      worlds: { law: none, politics: none, work: none, human: none },
    },
    language: 'nl' as const,
    started: '2026-11-02T09:10:00.000Z',
    finished: null,
    notes: [{ about: 'starr', fields: { situation: 'Maandag.' } }],
  };
}
