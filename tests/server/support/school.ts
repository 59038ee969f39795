import { createHash } from 'node:crypto';
import { scoringKeyOf } from '../../../src/authoring/key.ts';
import { readSource } from '../../../src/authoring/source.ts';
import { drawAtlas } from '../../../src/core/atlas-drawing.ts';
import { explore } from '../../../src/core/explore/explore.ts';
import { type AccountSettings, type Accounts, openAccounts } from '../../../src/server/accounts.ts';
import { createApp } from '../../../src/server/app.ts';
import { type KnownEdition, openEditions } from '../../../src/server/editions.ts';
import { createHandInQueue } from '../../../src/server/handIns.ts';
import type { Institution } from '../../../src/server/institution.ts';
import { localBus } from '../../../src/server/live/local.ts';
import { createPulse } from '../../../src/server/live/pulse.ts';
import { createTallies } from '../../../src/server/live/tallies.ts';
import { logLine } from '../../../src/server/log.ts';
import { createLookUps } from '../../../src/server/lookUps.ts';
import { createMetrics } from '../../../src/server/metrics.ts';
import { createSessions } from '../../../src/server/sessions/sessions.ts';
import type { OpenDatabase } from '../../../src/server/store/open.ts';
import { type Check, createChecker } from '../../../src/server/uploads/checker.ts';
import { checkerOf } from '../../../src/tools/site/checking.ts';
import { editionOf } from '../../support/ink.ts';

const SECRET = 'v9Qe2rT7yU1iO4pA6sD8fG3hJ5kL0zXc';

const STORY = `
VAR asked = false
-> opening
=== opening ===
Goedemorgen. #id:line-1 #decision:opening
* [Vraag hoe het gaat. #id:ask #human:+1]
    ~ asked = true
    -> middle
* [Begin met het plan. #id:plan #law:+1]
    -> middle
=== middle ===
En nu? #id:line-2 #decision:middle
+ {asked} [Vraag door. #id:ask-on #human:+1] -> middle
* [Rond af. #id:close #law:+1] -> closing
=== closing ===
Tot ziens. #id:line-3 #ending:done
-> END
`;

/** One small conversation: \`ask\` or \`plan\`, then \`close\` (or \`ask-on\` as often as one likes, after \`ask\`). */
export function smallEdition(): KnownEdition {
  const edition = editionOf(STORY);
  const atlas = drawAtlas(
    explore(edition.story, () => 0),
    edition.hash,
  );
  const key = scoringKeyOf(readSource(STORY));
  return { edition, atlas, key, titles: { nl: 'Klein gesprek' } };
}

/** Nobody is kept from guessing a word in a test; at what it costs really it takes a tenth of a second. */
const CHEAP = 4;

/** A running class server without a network: requests go in, answers come out, the clock is the test's. */
export async function openSchool(
  database: OpenDatabase,
  institution: Institution | null = null,
  check: Check | null = null,
  wordCost = CHEAP,
) {
  const clock = { now: 1_800_000_000_000 };
  const now = () => clock.now;
  let counted = 0;
  const reported: Error[] = [];
  const lines: string[] = [];
  const stopping = new AbortController();
  const editions = await openEditions(database, [smallEdition()], now);
  const settings = { secret: SECRET, site: 'http://school.test', institution };
  const accounts = await (institution === null
    ? accountsOf(database, settings)
    : openAccounts(database, settings));
  const bus = localBus(database, now);
  const report = (error: Error) => reported.push(error);
  const sessions = createSessions({ database, bus, editions, now, report });
  const app = createApp({
    database,
    bus,
    pulse: createPulse(stopping.signal),
    tallies: createTallies(bus, (error) => reported.push(error)),
    editions,
    sessions,
    handIns: createHandInQueue(database),
    lookUps: createLookUps(database),
    now,
    random: (length) => {
      counted += 1;
      return createHash('shake256', { outputLength: length }).update(String(counted)).digest();
    },
    wordCost,
    check: check ?? createChecker(checkerOf('dist'), stopping.signal, report),
    accounts: {
      ...accounts,
      // Signing in takes a slow hash; tests about other things say who they are.
      lecturerOf: async (request) => {
        const id = request.headers.get('x-test-lecturer');
        return id === null ? accounts.lecturerOf(request) : { id, name: id };
      },
    },
    clientOf: () => 'test',
    metrics: createMetrics(),
    mayMeasure: (context) => context.req.header('x-test-measures') === 'yes',
    stopping: stopping.signal,
    log: (entry) => lines.push(logLine(clock.now, entry)),
    report: (error) => reported.push(error),
    site: 'http://school.test',
    secure: false,
  });

  async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await app.request(`http://school.test/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? null : text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
      headers: response.headers,
    };
  }

  /** Speaks as a lecturer. */
  const lecturer = (name: string) => (method: string, path: string, body?: unknown) =>
    ask(method, path, body, { 'x-test-lecturer': name });

  /** Speaks as the member whose cookie came with a join or a return. */
  const withCookieOf = (joined: { readonly headers: Headers }) => {
    const cookie = (joined.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return (method: string, path: string, body?: unknown) => ask(method, path, body, { cookie });
  };

  return { clock, ask, lecturer, withCookieOf, reported, editions, lines, stopping, app };
}

/** Opening accounts looks at all tables, so it is done once for each database. */
const opened = new WeakMap<OpenDatabase, Promise<Accounts>>();

function accountsOf(database: OpenDatabase, settings: AccountSettings): Promise<Accounts> {
  const known = opened.get(database);
  if (known !== undefined) return known;
  const opening = openAccounts(database, settings);
  opened.set(database, opening);
  return opening;
}

export type School = Awaited<ReturnType<typeof openSchool>>;

export const ASSIGNMENT = {
  title: 'Week 1',
  scenarios: ['fixture'],
  opens: null,
  closes: null,
  counts: 'practice',
  reasons: false,
  reflection: null,
  language: null,
  debrief: 'at-once',
} as const;

/** A class with one assignment and one student in it. */
export async function openClass(school: School, assignment: object = {}) {
  const teacher = school.lecturer('anna');
  const room = (await teacher('POST', '/desk/classes', { name: 'Klas 1', retentionDays: 365 })).body;
  const task = (
    await teacher('POST', `/desk/classes/${room.id}/assignments`, { ...ASSIGNMENT, ...assignment })
  ).body;
  const joined = await school.ask('POST', '/join', {
    class: { code: room.code },
    name: 'Noor',
    recovery: 'mijn hond heet Bas',
  });
  const student = school.withCookieOf(joined);
  const notation = (moves: readonly string[], seed = 7) =>
    `fixture@f1c7e0 seed ${seed}:${moves.length === 0 ? '' : ` ${moves.join(', ')}`}`;
  const handIn = (moves: readonly string[], attempt = 'attempt-1') =>
    student('PUT', `/classes/${room.id}/assignments/${task.id}/attempts/${attempt}`, {
      notation: notation(moves),
      language: 'nl',
      started: 5,
    });
  return { teacher, student, room, task, joined, notation, handIn };
}
