import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { invitationFrom, join, makeAssignment, makeClass, test } from './lecturer.ts';
import { expectAccessible } from './violations.ts';

/** Every view with something in it, for a class that has an assignment and a member. */
const VIEWS: Readonly<
  Record<
    string,
    (page: Page, classId: string, assignment: string, teacher: APIRequestContext) => Promise<unknown>
  >
> = {
  classes: (page) => page.goto('/nl/desk/'),
  'a class': (page, id) => page.goto(`/nl/desk/#class/${id}`),
  'the board': (page, id) => page.goto(`/nl/desk/#class/${id}/board`),
  'the log': (page, id) => page.goto(`/nl/desk/#class/${id}/log`),
  'an invitation': async (page) => {
    await page.goto('/nl/desk/#invite');
    await page.getByRole('button', { name: 'Maak een uitnodiging' }).click();
    await page.getByLabel('Link voor je collega').waitFor();
  },
  'an assignment that is changed': (page, id, task) => page.goto(`/nl/desk/#class/${id}/assignment/${task}`),
  'a form with errors': async (page, id) => {
    await page.goto(`/nl/desk/#class/${id}/new`);
    await page.getByLabel('Titel').fill('Week 1');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.locator('.desk-error').waitFor();
  },
  'the question before erasing': async (page, id) => {
    await page.goto(`/nl/desk/#class/${id}`);
    await page.getByRole('button', { name: 'Wis de klas' }).click();
  },
  'signing in': async (page) => {
    await page.context().clearCookies();
    await page.goto('/nl/desk/');
  },
  'making an account': async (page, _class, _assignment, teacher) => {
    await page.context().clearCookies();
    await page.goto(`/nl/desk/#${await invitationFrom(teacher)}`);
  },
  'an address that is no view': (page) => page.goto('/nl/desk/#nowhere'),
};

for (const [name, open] of Object.entries(VIEWS)) {
  test(`${name}: no accessibility violation in either colours, and nothing sticks out at 320 px`, async ({
    page,
    request,
    teacher,
  }) => {
    const room = await makeClass(page.request, 'Sociaal werk 2B, voorjaar');
    const task = await makeAssignment(page.request, room.id, 'Week 1: handhaven');
    await join(request, room.code, 'Noor');
    await open(page, room.id, task.id, teacher);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
