import { test as base, expect } from '@playwright/test';
import { freePort } from '../../src/tools/port.ts';
import { openProvider } from '../server/support/provider.ts';
import { dutch } from '../support/interface.ts';
import { invitation } from './lecturer.ts';
import { type OwnSite, startSite } from './own-site.ts';
import { expectAccessible } from './violations.ts';

const { account, title } = dutch.desk;
const NAME = 'De hogeschool';
const PEOPLE = {
  bram: { name: 'Bram Jansen', email: 'bram@school.example', email_verified: true },
  stranger: { name: 'Een vreemde', email: 'x@elsewhere.example', email_verified: true },
};

/** A site of its own, whose lecturers may sign in at a provider that runs here, on another host. */
const test = base.extend<{ readonly school: OwnSite }>({
  school: async ({ browserName: _ }, use) => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const provider = await openProvider(PEOPLE, `${url}/api/auth/callback/institution`, 'localhost');
    const { issuer, client, secret } = provider.institution;
    const site = await startSite('127.0.0.1', port, {
      ...{ LAVEREN_OIDC_ISSUER: issuer, LAVEREN_OIDC_NAME: NAME },
      ...{ LAVEREN_OIDC_CLIENT: client, LAVEREN_OIDC_SECRET: secret },
    });
    await use(site);
    site.stop();
    await provider.close();
  },
});

test('a lecturer makes an account with that of the school, comes back with it, and turns back once', async ({
  page,
  school,
}) => {
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const button = page.getByRole('button', { name: account.atInstitution.replace('{name}', NAME) });
  const signInThere = async (who: string) => {
    await page.locator('[name="login"]').fill(who);
    await page.locator('[name="password"]').fill('any');
    await page.locator('[type="submit"]').click();
    const consent = page.locator('[value="consent"]');
    await expect(consent.or(page.locator('.desk')).first()).toBeAttached();
    if ((await consent.count()) > 0) await page.locator('[type="submit"]').click();
  };

  await page.goto(`${school.url}/nl/desk/#${invitation(school.data)}`);
  await page.getByRole('button', { name: account.makeAtInstitution.replace('{name}', NAME) }).click();
  await signInThere('bram');
  await expect(heading(title)).toBeVisible();
  await page.getByRole('link', { name: account.title }).click();
  await expect(page.getByText(account.byInstitution.replace('{name}', NAME))).toBeVisible();
  await page.getByRole('button', { name: account.signOut }).click();

  await expect(button).toBeVisible();
  await expectAccessible(page);
  // The school remembers who it is, so this goes there and back at once.
  await button.click();
  await expect(page.getByText('Bram Jansen')).toBeVisible();
  await page.getByRole('button', { name: account.signOut }).click();

  await page.context().clearCookies();
  await button.click();
  await page.getByRole('link', { name: /cancel/i }).click();
  await expect(page.getByRole('alert').filter({ hasText: account.back.cancelled })).toBeVisible();
  await expect(page).toHaveURL(`${school.url}/nl/desk/`);
  await button.click();
  await signInThere('stranger');
  await expect(page.getByText(account.back.notAdmitted)).toBeVisible();
  await page.reload();
  await expect(heading(account.signIn)).toBeVisible();
  await expect(page.getByText(account.back.notAdmitted)).toHaveCount(0);
});
