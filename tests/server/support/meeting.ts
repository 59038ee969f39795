import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { SessionAct } from '../../../src/classroom/session/acts.ts';
import { type SessionChange, type SessionNews, sharedAfter } from '../../../src/wire/session.ts';
import type { School } from './school.ts';

export const DRAFT = {
  shape: 'together',
  scenario: 'fixture',
  course: null,
  assignment: null,
  method: null,
  hall: false,
  hands: false,
  minutes: 5,
  keptDays: 30,
  name: 'Fenna',
  plays: true,
} as const;

let acts = 0;

/** Somebody in a session, on a device of their own. */
export function personOf(school: School, session: string, cookie: string, id: string) {
  const ask = (method: string, path = '', body?: unknown) =>
    school.ask(method, `/sessions/${session}${path}`, body, { cookie });
  return {
    ...{ id, cookie, ask },
    see: async () => (await ask('GET')).body,
    act: (act: SessionAct, name?: string) => {
      acts += 1;
      return ask('POST', '/acts', { id: name ?? `act-of-test-${acts}`, act });
    },
    commit: (round: number, option: string, text = '', turn: 'first' | 'second' = 'first') => {
      acts += 1;
      const commitment = { option, kinds: ['moral'], text };
      return ask('POST', '/acts', {
        id: `act-of-test-${acts}`,
        act: { kind: 'commit', round, turn, commitment },
      });
    },
    follow: async () => follow(await pageOf(school, session, cookie)),
  };
}

export type Participant = ReturnType<typeof personOf>;

/** A session with a facilitator and others, who have joined with the code. */
export async function openMeeting(school: School, others: readonly string[], draft: object = {}) {
  const begun = await school.ask('POST', '/sessions', { ...DRAFT, ...draft });
  expect(begun).toMatchObject({ status: 201 });
  const session: string = begun.body.session;
  const facilitator = personOf(school, session, cookieOf(begun), begun.body.person);
  const { code, link } = await facilitator.see();
  const join = (name: string) => school.ask('POST', '/sessions/join', { session: { code }, name });
  const people: Participant[] = [];
  for (const name of others) {
    const joined = await join(name);
    expect(joined).toMatchObject({ status: 201, body: { session } });
    people.push(personOf(school, session, cookieOf(joined), joined.body.person));
  }
  /** One of the others, by their place in the list of names. */
  const person = (at: number): Participant => {
    const one = people[at];
    if (one === undefined) throw new Error(`nobody joined as number ${at}`);
    return one;
  };
  return { session, code, link, facilitator, people, person, everybody: [facilitator, ...people], join };
}

export function cookieOf({ headers }: { readonly headers: Headers }): string {
  return (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

function pageOf(school: School, session: string, cookie: string) {
  return school.app.request(`http://school.test/api/sessions/${session}/live`, { headers: { cookie } });
}

/** What a page hears, all of it as it comes over the network. */
function follow(response: Response) {
  expect(response.status).toBe(200);
  let bytes = '';
  let ended = false;
  const reader = (response.body ?? new ReadableStream()).getReader();
  const read = async () => {
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += decoder.decode(value, { stream: true });
    }
    ended = true;
  };
  void read();
  const news = (): readonly SessionNews[] => {
    const list: SessionNews[] = [];
    for (const event of bytes.split('\n\n').slice(0, -1)) {
      if (!event.startsWith('data: ')) continue;
      const change: SessionChange = JSON.parse(event.slice(6));
      list.push({ ...change, shared: sharedAfter(list.at(-1)?.shared ?? null, change.shared) });
    }
    return list;
  };
  return {
    news,
    last: () => news().at(-1)?.shared,
    own: () => news().findLast(({ own }) => own !== undefined)?.own,
    bytes: () => bytes,
    ended: () => ended,
    leave: () => reader.cancel(),
    /** Waits until the page shows something. */
    shows: async (holds: (news: SessionNews) => boolean) => {
      for (let tries = 0; tries < 200; tries += 1) {
        const last = news().at(-1);
        if (last !== undefined && holds(last)) return;
        await pause(20);
      }
      throw new Error(`the page never showed it; it shows ${bytes.slice(-2_000)}`);
    },
  };
}
