import { expect, type Page, test } from '@playwright/test';
import { isLikeChance } from '../../src/core/chance.ts';
import { intervalOf } from '../../src/core/interval.ts';
import { LANGUAGES } from '../../src/core/texts.ts';
import { ROLES } from '../../src/profession/roles.ts';
import { movesOfPlan } from './conversation.ts';
import { keep, PERIOD, type Played } from './kept.ts';

const debriefOf = (language: string, plan: string, scenario: string) => {
  const notation = `${scenario}@0123456789ab seed 5: ${movesOfPlan(plan, scenario).join(', ')}`;
  return `/${language}/${scenario}/debrief/#${encodeURIComponent(notation)}`;
};

const SENTENCE = {
  nl: 'Ongeveer gelijk aan willekeurig kiezen.',
  en: 'About what choosing at random gives.',
} as const;

for (const language of LANGUAGES) {
  test(`in the debrief (${language}) the evidence of every role adds up to its score`, async ({ page }) => {
    await page.goto(debriefOf(language, 'careful-professional', 'perfect-plan'));
    await page.locator('[data-score]').first().waitFor();
    for (const role of ROLES) {
      const score = page.locator(`[data-score="${role}"]`);
      const evidence = await numbers(page, `[data-evidence="${role}"]`, 'data-sixths');
      expect(evidence.length).toBe(Number(await score.getAttribute('data-n')));
      expect(sum(evidence)).toBe(Number(await score.getAttribute('data-sixths')));
    }
  });

  test(`a role (${language}) that cannot be told from choosing at random says so, and no other does`, async ({
    page,
  }) => {
    await page.goto(debriefOf(language, 'rule-bound', 'not-that-district'));
    await page.locator('.role-chance').first().waitFor();
    await expect(page.locator('.role-chance').first()).toHaveText(SENTENCE[language]);
    const told = await page.locator('.role-result').evaluateAll((results) =>
      results.map((result) => ({
        sixths: Number(result.getAttribute('data-sixths')),
        n: Number(result.getAttribute('data-n')),
        basis: result.querySelector('.role-basis')?.textContent ?? '',
        said: result.querySelector('.role-chance') !== null,
      })),
    );
    for (const { sixths, n, basis, said } of told) {
      const chance = Number(/(?:geeft|gives) (\d+)\./.exec(basis)?.[1]) / 100;
      const { low, high } = intervalOf({ sixths, n, scenarios: 1 });
      expect(said).toBe(isLikeChance({ low, high }, chance));
    }
  });
}

test('a role opens its evidence by keyboard: the choice, the indicator, its place in the profile', async ({
  page,
}) => {
  await page.goto(debriefOf('nl', 'careful-professional', 'perfect-plan'));
  const role = page.locator('.role').filter({ has: page.locator('[data-score="investigating"]') });
  await role.locator('summary').focus();
  await page.keyboard.press('Enter');
  const first = role.locator('[data-evidence]').first();
  await expect(first).toBeVisible();
  await expect(first).toContainText('Jouw keuze');
  await expect(first).toContainText('Kenmerk');
  await expect(first).toContainText(/In het profiel(rol 1|taak \d+)/);
});

for (const [language, words, link] of [
  ['nl', 'Er is nog geen gesprek dat je tot het einde hebt gevoerd.', 'Naar de gesprekken'],
  ['en', 'There is no conversation yet that you have taken to its end.', 'To the conversations'],
] as const) {
  test(`an empty device (${language}) is told what will stand here, and where to begin`, async ({ page }) => {
    await page.goto(`/${language}/progress/`);
    await expect(page.getByText(words)).toBeVisible();
    await page.getByRole('link', { name: link }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
  });
}

test('one conversation gives words and bands, and no number', async ({ page }) => {
  await openProgress(page, PERIOD.slice(0, 1));
  await expect(page.locator('.growth-chart svg')).toHaveCount(5);
  await expect(page.locator('.role').filter({ hasText: 'van de 100' })).toHaveCount(0);
  await expect(page.locator('.role').filter({ hasText: 'Oefenscore, geen beoordeling' })).toHaveCount(5);
});

test('over four conversations the score is the sum of the first times, and practice adds nothing', async ({
  page,
}) => {
  await openProgress(page, PERIOD);
  await expect(page.locator('.counted li')).toHaveCount(4);
  await expect(page.locator('.counted li').first()).toContainText('daarna nog 1 keer als oefening');
  for (const role of ROLES) {
    const row = (kind: string) => `[data-growth="${role}"][data-kind="${kind}"]`;
    for (const number of ['data-sixths', 'data-n']) {
      const together = await numbers(page, row('together'), number);
      expect(together).toEqual([sum(await numbers(page, row('first'), number))]);
      expect(together).toEqual(await numbers(page, `[data-score="${role}"]`, number));
    }
    expect(await numbers(page, row('latest'), 'data-n')).toHaveLength(1);
  }
});

test('a number stands only from twelve observations over three conversations, with what it is worth', async ({
  page,
}) => {
  await openProgress(page, PERIOD);
  for (const role of ROLES) {
    const score = page.locator(`[data-score="${role}"]`);
    const enough = Number(await score.getAttribute('data-n')) >= 12;
    expect(/van de 100/.test(await score.innerText())).toBe(enough);
    await expect(score).toContainText('Oefenscore, geen beoordeling');
  }
});

test('ten tasks and ten competences are listed, each with the conversations it was met in', async ({
  page,
}) => {
  await openProgress(page, PERIOD);
  await expect(page.locator('[data-task]')).toHaveCount(10);
  await expect(page.locator('[data-competence]')).toHaveCount(10);
  await expect(page.locator('[data-task="intake"]')).toContainText('De tas boodschappen');
  await expect(page.locator('[data-task="assessment"]')).toContainText('nog niet');
});

test('what cannot be counted harms nothing and is said', async ({ page }) => {
  await keep(page, PERIOD.slice(0, 2));
  const odd = { language: 'nl', started: 1, changed: 2, finished: 2 };
  await put(page, [
    { ...odd, id: 'a', scenario: 'perfect-plan', notation: 'nonsense' },
    { ...odd, id: 'b', scenario: 'gone', notation: 'gone@0123456789ab seed 1: x' },
    { ...odd, id: 'c', scenario: 'constructor', notation: 'constructor@0123456789ab seed 1: x' },
    { ...odd, id: 'd', scenario: 'perfect-plan', notation: 'perfect-plan@0123456789ab seed 1: of-long-ago' },
    {
      ...odd,
      id: 'e',
      scenario: 'perfect-plan',
      notation: 'perfect-plan@0123456789ab seed 1:',
      finished: null,
    },
  ]);
  await page.goto('/nl/progress/');
  const list = page.locator('.left-out');
  await expect(list).toContainText('1 poging is beschadigd en kan niet worden gelezen.');
  await expect(list).toContainText('2 pogingen horen bij een gesprek dat hier niet is.');
  await expect(list).toContainText('1 poging kan niet meer worden nagespeeld');
  await expect(list).toContainText('1 gesprek is nog niet af.');
  await expect(list).toContainText('2 pogingen die wel meetellen, zijn gespeeld op een eerdere versie');
  await expect(page.locator('.counted li')).toHaveCount(2);
});

test('of many attempts the first courses are drawn, and all of them on request, by keyboard', async ({
  page,
}) => {
  const many = Array.from({ length: 40 }, (_, at): Played => {
    const [scenario, plan] = PERIOD[at % 4] ?? PERIOD[0] ?? ['', ''];
    return [scenario, plan, 1000 + at, new Date(Date.UTC(2026, 0, 1 + at)).toISOString()];
  });
  await openProgress(page, many);
  await expect(page.locator('.small-course')).toHaveCount(8);
  await page.getByRole('button', { name: 'Toon alle 40 koersen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.small-course')).toHaveCount(40);
  await expect(page.locator('.counted li')).toHaveCount(4);
});

test('a course leads to the debrief of its attempt', async ({ page }) => {
  await openProgress(page, PERIOD.slice(0, 1));
  await page.locator('[data-debrief]').first().click();
  await expect(page.locator('h1')).toContainText('Het perfecte plan');
  await expect(page.locator('[data-score]')).toHaveCount(5);
});

test('the page reads in English without a word missing', async ({ page }) => {
  await keep(page, PERIOD);
  await page.goto('/en/progress/');
  await page.locator('.roles').waitFor();
  const text = await page.locator('.progress').innerText();
  expect(text).not.toMatch(/(progress|debrief|competence|dimension|task)\.[a-z]/);
  expect(text).toContain('Practice score, not an assessment');
  expect(text).not.toContain('Oefenscore');
});

test('nothing sticks out on the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openProgress(page, PERIOD);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the library leads to the progress, the portfolio and the check of a result', async ({ page }) => {
  await page.goto('/nl/');
  for (const [name, path] of [
    ['Jouw voortgang', '/nl/progress/'],
    ['Portfolio', '/nl/portfolio/'],
    ['Een resultaat controleren', '/nl/check/'],
  ] as const) {
    await expect(page.getByRole('link', { name })).toHaveAttribute('href', path);
  }
});

async function openProgress(page: Page, played: readonly Played[]): Promise<void> {
  await keep(page, played);
  await page.goto('/nl/progress/');
  await page.locator('.roles').waitFor();
}

function numbers(page: Page, selector: string, attribute: string): Promise<readonly number[]> {
  return page
    .locator(selector)
    .evaluateAll((found, name) => found.map((element) => Number(element.getAttribute(name))), attribute);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Writes records as anybody could, behind the game's back. */
async function put(page: Page, rows: readonly object[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('laveren');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('attempts', 'readwrite');
          for (const row of all) writing.objectStore('attempts').put(row);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    rows,
  );
}
