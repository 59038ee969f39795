import { hasRightBody, type KnownIds, rightBody } from './right-bodies.ts';

/** A request that nobody of good will would send, or that somebody sends by mistake. */
export interface HostileRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Values that a schema, a query, a path or a page might not expect. */
const VALUES: readonly unknown[] = [
  ...[null, true, -1, 0, 1e308, 2 ** 53, 0.5, '', ' ', [], {}, [[]], '0', 'null', 'undefined', 'NaN'],
  ..."' OR 1=1 --|'; drop table class; --|%' union select * from member --|\\|\"|$(id)|`id`|{{7*7}}".split(
    '|',
  ),
  ...[
    '../../etc/passwd',
    '..%2f..%2f',
    '%00',
    'a\u0000b',
    '\uD800',
    '\u202Eabc',
    '\r\nSet-Cookie: a=b',
    '🧭'.repeat(50),
  ],
  ...['<script>alert(1)</script>', '__proto__', 'constructor', 'toString', 'x'.repeat(5_000)],
  ...[{ __proto__: { admin: true } }, { constructor: { prototype: 1 } }, { $ne: null }, Array(500).fill('a')],
];

const NAMES = [
  ...[
    'class',
    'code',
    'link',
    'name',
    'recovery',
    'notation',
    'language',
    'started',
    'about',
    'fields',
    'text',
  ],
  ...['title', 'scenarios', 'opens', 'closes', 'counts', 'reasons', 'reflection', 'debrief', 'archived'],
  ...['retentionDays', 'secret', 'email', 'password', '__proto__', 'constructor', 'id', 'callbackURL'],
];

const BODIES = [
  'PK\u0003\u0004',
  '',
  '{',
  '[]',
  'null',
  '"',
  '{"a":',
  '\u0000',
  '{"__proto__":{"a":1}}',
  '['.repeat(20_000),
];

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** So many times less is anything erased than it could be, or nothing would be left to be hostile to. */
const ERASED_LESS = 20;

/** A path of the server with its method; `ALL` for any. */
export interface HostileRoute {
  readonly method: string;
  readonly path: string;
}

/** So many requests from a seed: known routes with strange parts, strange bodies, strange headers. */
export function hostileRequests(
  seed: number,
  count: number,
  routes: readonly HostileRoute[],
  known: KnownIds,
): readonly HostileRequest[] {
  const random = generator(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const value = () => pick(VALUES);
  const spared = (all: readonly HostileRoute[]) =>
    all.flatMap((route) =>
      route.method === 'DELETE' ? [route] : Array<HostileRoute>(ERASED_LESS).fill(route),
    );
  const below = (start: string) => routes.filter(({ path }) => path.startsWith(start));
  const demanding = routes.filter(({ path }) => hasRightBody(path));
  // Whatever else goes in, it goes in most at what asks most of it.
  const kinds = [routes, routes, demanding, below('/sessions/'), below('/classes/')].map(spared);
  const parts = new Map<string, unknown>(Object.entries(known));
  const part = (name: string): string => {
    const right = parts.get(name);
    if (typeof right === 'string' && random() < 0.8) return right;
    const odd = String(value());
    return random() < 0.5 ? encodeURIComponent(odd.replace(/\p{Cs}/gu, '')) : odd.replace(/[^!-~]|[?#]/g, '');
  };
  const address = (route: string) => {
    const path = route.replace(/:([a-z]+)/gi, (_, name: string) => part(name));
    return random() < 0.1 ? `${path}/${part('')}` : path.replace('*', part(''));
  };
  const bent = (right: Readonly<Record<string, unknown>>, names: readonly string[]) => {
    const entries = Array.from({ length: Math.floor(random() * 4) }, () => [pick(names), value()] as const);
    return { ...right, ...Object.fromEntries(entries) };
  };
  /** What is right in part gets further than what is all wrong. */
  const body = (route: string): string => {
    if (random() < 0.1) return pick(BODIES);
    const right = random() < 0.6 ? rightBody(route, known, pick) : null;
    if (right === null) {
      const { code, notation } = known;
      return JSON.stringify(bent(random() < 0.5 ? { ...GOOD, class: { code }, notation } : {}, NAMES));
    }
    if (random() < 0.5) return JSON.stringify(right);
    const within = Object.keys(right).filter((name) => isRecord(right[name]));
    if (within.length === 0 || random() < 0.5) return JSON.stringify(bent(right, Object.keys(right)));
    const name = pick(within);
    const inner = right[name] as Readonly<Record<string, unknown>>;
    return JSON.stringify({ ...right, [name]: bent(inner, Object.keys(inner)) });
  };
  /** The cookie that belongs to an address, now and then another one. */
  const cookie = (route: string): string => {
    const { student, people } = known.cookies;
    if (random() < 0.1) return pick([student, ...people]);
    return route.startsWith('/sessions') ? pick(people) : student;
  };
  const headers = (route: string): Record<string, string> => {
    const who = random();
    return {
      'Content-Type':
        random() < 0.9
          ? 'application/json'
          : pick(['application/zip', 'text/plain', 'multipart/form-data; boundary=', 'x']),
      ...(who < 0.75 ? { cookie: cookie(route) } : {}),
      ...(who > 0.4 ? { 'x-test-lecturer': 'anna' } : {}),
      ...(random() < 0.1 ? { Origin: pick(['null', 'http://evil.test', 'x', '']) } : {}),
      ...(random() < 0.05
        ? { cookie: pick(['laveren-member=', 'laveren-person=%', '=;;=', 'a=b'.repeat(900)]) }
        : {}),
      ...(random() < 0.05 ? { 'Last-Event-ID': pick(['-1', '1e999', 'x', '9007199254740993']) } : {}),
    };
  };
  return Array.from({ length: count }, () => {
    const { method, path } = pick(pick(kinds));
    return {
      method: method === 'ALL' || random() < 0.2 ? pick(METHODS) : method,
      ...{ path: `/api${address(path)}`, headers: headers(path), body: body(path) },
    };
  });
}

/** An answer without the strange texts themselves, which somebody may have put into it with success. */
export function withoutEchoes(answer: string): string {
  return ECHOES.reduce((rest, echo) => rest.replaceAll(echo, ''), answer);
}

const ECHOES = VALUES.flatMap((value) =>
  typeof value === 'string' && value.length > 5 ? [JSON.stringify(value).slice(1, -1), value] : [],
);

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const GOOD = {
  ...{ name: 'Sem', recovery: 'zomer in Delft', language: 'nl', started: 5, retentionDays: 5, title: 'T' },
  ...{ scenarios: ['fixture'], opens: null, closes: null, counts: 'first', reasons: true, reflection: null },
  ...{ debrief: 'at-once', about: 'starr', fields: { task: 'x' }, text: 'x' },
};

/** The same numbers for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
