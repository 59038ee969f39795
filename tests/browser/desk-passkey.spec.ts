import { test as base, expect } from '@playwright/test';
import { freePort } from '../../src/tools/port.ts';
import { dutch } from '../support/interface.ts';
import { invitation, PASSWORD } from './lecturer.ts';
import { type OwnSite, startSite } from './own-site.ts';
import { expectAccessible } from './violations.ts';

const { account, problem, title } = dutch.desk;
const { passkeys } = account;

/** Browsers make passkeys for names only, and the site of all tests is reached by a number. */
const test = base.extend<{ readonly site: OwnSite }>({
  site: async ({ browserName: _ }, use) => {
    const site = await startSite('localhost', await freePort(), {});
    await use(site);
    site.stop();
  },
});

test('a lecturer adds a passkey, signs in with it and removes it', async ({ page, context, site }) => {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  const email = `anna-${Date.now()}@school.nl`;
  const own = { secret: invitation(site.data), name: 'Anna de Boer', email, password: PASSWORD };
  const headers = { Origin: site.url };
  const made = await page.request.post(`${site.url}/api/desk/invitations/accept`, { data: own, headers });
  expect(made.ok()).toBe(true);
  await page.goto(`${site.url}/nl/desk/#account`);
  await page.getByLabel(account.email).fill(email);
  await page.getByLabel(account.password).fill(PASSWORD);
  await page.getByRole('button', { name: account.signIn, exact: true }).click();

  const add = page.getByRole('button', { name: passkeys.add });
  await add.click();
  await expect(page.getByLabel(passkeys.name)).toBeFocused();
  await page.getByLabel(passkeys.name).fill('Telefoon');
  await page.getByLabel(passkeys.password).fill('een heel ander wachtwoord');
  await add.click();
  await expect(page.getByLabel(passkeys.password)).toHaveAccessibleDescription(account.currentWrong);
  await session.send('WebAuthn.clearCredentials', { authenticatorId });
  await page.getByLabel(passkeys.password).fill(PASSWORD);
  await add.click();
  await expect(page.getByText(passkeys.added)).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Telefoon' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(passkeys.name).fill('Telefoon, nog eens');
  await page.getByLabel(passkeys.password).fill(PASSWORD);
  await add.click();
  await expect(page.getByRole('alert').filter({ hasText: account.passkeyKnown })).toBeFocused();

  await page.getByRole('button', { name: account.signOut, exact: true }).click();
  const enter = page.getByRole('button', { name: account.withPasskey });
  await expectAccessible(page);
  await enter.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('Anna de Boer')).toBeVisible();

  await page.goto(`${site.url}/nl/desk/#account`);
  await page.getByRole('button', { name: `${passkeys.remove} Telefoon` }).click();
  await expect(page.getByText(passkeys.removed.replace('{name}', 'Telefoon'))).toBeVisible();
  await page.getByRole('button', { name: account.signOut, exact: true }).click();
  await enter.click();
  await expect(page.getByRole('alert').filter({ hasText: problem.passkeyRefused })).toBeVisible();
  await session.send('WebAuthn.clearCredentials', { authenticatorId });
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await enter.click();
  await expect(page.getByRole('alert').filter({ hasText: account.passkeyCancelled })).toBeVisible();
});
