import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KnownEdition } from '../../server/editions.ts';
import { type ClassServer, openClassServer } from '../../server/process.ts';
import { openDatabase } from '../../server/store/open.ts';
import { checkerOf } from '../site/checking.ts';
import { DIST, PUBLISHED } from '../site/dist.ts';
import { createGate } from '../site/gate.ts';
import { close, listen } from '../site/listen.ts';
import { createSite } from '../site/serve.ts';
import { visit } from './browser.ts';
import { type Figure, milliseconds } from './figure.ts';
import { storeManyHandIns } from './many-hand-ins.ts';
import { median } from './statistics.ts';

const MEMBERS = 2_500;
const ATTEMPTS = 4;
const RUNS = 5;
const LECTURER = { email: 'bench@school.nl', password: 'vijf gele fietsen in Zutphen' };

/** The results of an assignment with 10,000 attempts: what the server takes, and what the lecturer waits. */
export async function results(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'laveren-bench-'));
  const gate = createGate();
  const server = createSite(DIST, gate.listener);
  const site = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  const published = editionsIn(join(DIST, PUBLISHED));
  const room = await openClassServer({
    ...{
      database: join(folder, 'laveren.db'),
      site,
      published,
      secret: 'only for measuring, on this machine',
    },
    ...{ checker: checkerOf(DIST), clientOf: () => 'bench', mayMeasure: () => false, log: () => undefined },
  });
  gate.open(room.app);
  try {
    const cookie = await signIn(room, site);
    const { id: owner }: { readonly id: string } = await ask(site, '/desk/me', cookie);
    const database = await openDatabase(join(folder, 'laveren.db'));
    const many = { owner, members: MEMBERS, attempts: ATTEMPTS, scenarios: published.slice(0, 1) };
    const assignment = await storeManyHandIns(database, many);
    await database.close();
    return await measure(site, cookie, assignment);
  } finally {
    await close(server);
    room.stop();
    await room.close();
    rmSync(folder, { recursive: true });
  }
}

async function measure(site: string, cookie: string, assignment: string): Promise<readonly Figure[]> {
  const what = `results, ${MEMBERS * ATTEMPTS} attempts`;
  const path = `/desk/assignments/${assignment}/results`;
  const first = await timed(() => ask(site, path, cookie));
  const again: number[] = [];
  for (let run = 0; run < RUNS; run += 1) again.push(await timed(() => ask(site, path, cookie)));
  const drawn: number[] = [];
  let elements = 0;
  await visit('fast', async ({ page }) => {
    const [name = '', ...value] = cookie.split('=');
    await page.context().addCookies([{ name, value: value.join('='), url: site }]);
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto('about:blank');
      await page.goto(`${site}/nl/desk/#assignment/${assignment}`);
      await page.waitForFunction(() => document.querySelector('#class-flow-body') !== null);
      drawn.push(await page.evaluate(() => performance.now()));
      elements = await page.evaluate(() => document.querySelectorAll('*').length);
    }
  });
  return [
    { name: `${what}, server, first time`, value: milliseconds(first), goal: '', runs: 1 },
    { name: `${what}, server, again`, value: milliseconds(median(again)), goal: '', runs: RUNS },
    { name: `${what}, from address to screen`, value: milliseconds(median(drawn)), goal: '1 s', runs: RUNS },
    { name: `${what}, elements on the page`, value: String(elements), goal: '1500', runs: 1 },
  ];
}

function editionsIn(folder: string): readonly KnownEdition[] {
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** The cookie of a lecturer who has just made an account. */
async function signIn(room: ClassServer, site: string): Promise<string> {
  const secret = (await room.firstLecturer())?.split('#')[1] ?? '';
  await post(site, '/desk/invitations/accept', { ...LECTURER, secret, name: 'Bench' });
  const signedIn = await post(site, '/auth/sign-in/email', LECTURER);
  return signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function post(site: string, path: string, body: object): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Origin: site };
  const answer = await fetch(`${site}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

async function ask<T>(site: string, path: string, cookie: string): Promise<T> {
  const answer = await fetch(`${site}/api${path}`, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

async function timed(what: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await what();
  return performance.now() - begun;
}
