import { expect, type Page, test } from '@playwright/test';
import texts from '../../locales/nl/intervision.json' with { type: 'json' };
import methods from '../../locales/nl/methods.json' with { type: 'json' };
import { movesOfPlan } from './conversation.ts';
import { gather } from './groupmates.ts';
import { readPdf } from './pdf.ts';
import { expectAccessible } from './violations.ts';

const phase = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title });
const next = (page: Page) => page.getByRole('button', { name: texts.phase.next });

test('a group gossips about a case of its own, and nothing of it reaches the server', async ({
  browser,
  baseURL,
}) => {
  const group = await gather(browser, baseURL ?? '', { shape: 'method', method: 'gossip' }, ['Bas', 'Cem']);
  const [noor, bas, cem] = group;
  if (bas === undefined || cem === undefined) throw new Error('somebody is missing');
  const { phases } = methods.gossip;
  await noor.act({ kind: 'begin' });
  const [leading, bringing] = [await noor.open('session'), await bas.open('session')];

  await bringing.getByRole('button', { name: texts.safety.no }).click();
  await leading.getByRole('button', { name: texts.safety.yes }).click();
  await cem.act({ kind: 'safe', yes: true });
  await expect(leading.getByText(texts.safety.notAll)).toBeVisible();
  await expect(next(leading)).toHaveCount(0);
  await expect(leading.locator('.consent')).not.toContainText('Bas');
  await bringing.getByRole('button', { name: texts.safety.yes }).click();
  await expect(leading.getByText(texts.safety.all)).toBeVisible();

  await bringing.getByRole('button', { name: texts.roles.take.bringer }).click();
  for (const title of [phases.question.title, phases.exploring.title, phases.gossip.title]) {
    await next(leading).click();
    await expect(phase(leading, title)).toBeVisible();
  }
  await expect(bringing.getByText(phases.gossip.silent)).toBeVisible();
  await expect(bringing.getByText(texts.notepad.stays)).toBeVisible();
  await expect(bringing.getByText(phases.gossip.allowed)).toHaveCount(0);
  const secret = 'Zij deed me aan mijn zus denken';
  await bringing.getByLabel(texts.notepad.label).fill(secret);
  await bringing.reload();
  await expect(bringing.getByLabel(texts.notepad.label)).toHaveValue(secret);
  await expectAccessible(bringing);

  const overheard = 'Ik denk dat die bang was';
  await leading.locator('summary', { hasText: texts.notepad.title }).click();
  await leading.getByLabel(texts.notepad.label).fill(overheard);
  await noor.act({ kind: 'close' });
  await expect(bringing.getByRole('heading', { name: texts.closed.title })).toBeVisible();
  const left = await bringing.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(left).not.toContain(secret);
  const sent = group.flatMap((one) => one.sent.map(decodeURIComponent)).join('\n');
  expect(sent).toContain('/acts');
  for (const typed of [secret, overheard]) expect(sent).not.toContain(typed);
  await Promise.all(group.map((one) => one.close()));
});

test('a group takes positions on a played course, hears what was really done, and takes a report along', async ({
  browser,
  baseURL,
}) => {
  const moves = movesOfPlan('careful-professional');
  const looking = await gather(browser, baseURL ?? '', { scenario: 'perfect-plan' }, []);
  const { edition = '' } = (await looking[0].look()).shared.setup.story ?? {};
  await looking[0].close();
  const notation = `perfect-plan@${edition} seed 7: ${moves.join(', ')}`;
  const group = await gather(
    browser,
    baseURL ?? '',
    {
      shape: 'method',
      method: 'incident',
      scenario: 'perfect-plan',
      course: { notation, before: 2 },
      plays: false,
    },
    ['Bas', 'Cem', 'Daan', 'Eva', 'Fien'],
  );
  const [noor, bas, ...others] = group;
  if (bas === undefined) throw new Error('somebody is missing');
  const { phases } = methods.incident;
  await noor.act({ kind: 'begin' });
  const [leading, choosing] = [await noor.open('session'), await bas.open('session')];
  const through = async (...titles: readonly string[]) => {
    for (const title of titles) {
      await next(leading).click();
      await expect(phase(leading, title)).toBeVisible();
    }
  };
  await through(phases.questions.title, phases.analysis.title, phases.positions.title);
  await choosing.getByRole('radio').first().check();
  await choosing.getByRole('button', { name: texts.choosing.give }).click();
  await expect(choosing.getByText(texts.choosing.given)).toBeVisible();
  const { options = [] } = (await noor.look()).shared.round ?? {};
  for (const [at, other] of others.entries()) {
    const commitment = { option: options[at % 2] ?? '', kinds: [], text: `Reden ${at + 1}` };
    await other.act({ kind: 'commit', round: 1, turn: 'first', commitment });
  }
  await through(phases.advice.title);
  await expect(choosing.getByText('Reden 1')).toBeVisible();
  expect((await bas.look()).shared.deed).toBeNull();
  await through(phases.deed.title);
  await expect(choosing.getByRole('heading', { name: texts.deed.title })).toBeVisible();
  expect((await bas.look()).shared.deed).toBe(moves[2]);
  await through(phases.closing.title);
  await bas.act({ kind: 'words', text: 'Eerst vragen.' });
  await noor.act({ kind: 'agree', id: 'agreement-1', text: 'Elke week terugkijken.' });

  const report = await noor.open('report');
  await expect(report.getByText('Elke week terugkijken.')).toBeVisible();
  await expect(report.getByText('Eerst vragen.')).toBeVisible();
  await expect(report.locator('.report-division tbody tr')).toHaveCount(options.length);
  await expect(report.locator('.sheet')).not.toContainText('Bas');
  await expectAccessible(report);
  const paper = await readPdf(await report.pdf({ preferCSSPageSize: true }));
  const lines = paper.flatMap((page) => page.lines).join('\n');
  expect(lines).toContain(texts.report.agreements);
  expect(lines).not.toContain(texts.report.erase);
  await report.getByRole('button', { name: texts.report.erase }).click();
  await report.getByRole('button', { name: texts.report.eraseYes }).click();
  await expect(report.getByRole('heading', { name: texts.start.title })).toBeVisible();
  await Promise.all(group.map((one) => one.close()));
});
