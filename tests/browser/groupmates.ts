import { randomUUID } from 'node:crypto';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import type { SessionActing, SessionAnswer, SessionDraft, SessionJoined } from '../../src/wire/session.ts';

/** Somebody in a session of intervision, in a browser of their own. */
export interface Groupmate {
  readonly name: string;
  readonly id: string;
  /** Everything that this browser sent, as addresses and contents. */
  readonly sent: readonly string[];
  act(act: SessionActing['act']): Promise<void>;
  look(): Promise<SessionAnswer>;
  /** Opens a view of intervision, such as `report`, about the session. */
  open(view: string): Promise<Page>;
  close(): Promise<void>;
}

const USUAL: SessionDraft = {
  ...{ shape: 'together', scenario: null, course: null, assignment: null, method: null },
  ...{ hall: false, hands: false, minutes: 8, keptDays: 30, name: 'Noor', plays: true },
};

/** A session with so many people. The first began it and facilitates. */
export async function gather(
  browser: Browser,
  baseURL: string,
  draft: Partial<SessionDraft>,
  names: readonly string[],
): Promise<readonly [Groupmate, ...Groupmate[]]> {
  const first = await seat(browser, baseURL);
  const begun = await first.post<SessionJoined>('/api/sessions', { ...USUAL, ...draft });
  const { code } = await first.get<SessionAnswer>(`/api/sessions/${begun.session}`);
  const others: Groupmate[] = [];
  for (const name of names) {
    const other = await seat(browser, baseURL);
    const joined = await other.post<SessionJoined>('/api/sessions/join', { session: { code }, name });
    others.push(other.as(name, joined));
  }
  return [first.as(USUAL.name, begun), ...others];
}

async function seat(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  const sent: string[] = [];
  context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  const headers = { Origin: baseURL };
  async function post<T>(path: string, data: object): Promise<T> {
    const answer = await context.request.post(path, { data, headers });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  }
  async function get<T>(path: string): Promise<T> {
    return (await context.request.get(path)).json();
  }
  const as = (name: string, { session, person }: SessionJoined): Groupmate => ({
    name,
    id: person,
    sent,
    async act(act) {
      await post(`/api/sessions/${session}/acts`, { id: randomUUID(), act });
    },
    look: () => get(`/api/sessions/${session}`),
    open: (view) => openView(context, `${view}/${session}`),
    close: () => context.close(),
  });
  return { post, get, as };
}

async function openView(context: BrowserContext, view: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`/nl/group/#${view}`);
  return page;
}
