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

const BODIES = ['', '{', '[]', 'null', '"', '{"a":', '\u0000', '{"__proto__":{"a":1}}', '['.repeat(20_000)];

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** So many requests from a seed: known routes with strange parts, strange bodies, strange headers. */
export function hostileRequests(
  seed: number,
  count: number,
  routes: readonly string[],
  known: Readonly<Record<string, string>>,
): readonly HostileRequest[] {
  const random = generator(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const value = () => pick(VALUES);
  const part = (name: string): string => {
    const right = known[name];
    if (right !== undefined && random() < 0.6) return right;
    const odd = String(value());
    return random() < 0.5 ? encodeURIComponent(odd.replace(/\p{Cs}/gu, '')) : odd.replace(/[^!-~]|[?#]/g, '');
  };
  const path = () => {
    const route = pick(routes).replace(/:([a-z]+)/gi, (_, name: string) => part(name));
    return random() < 0.1 ? `${route}/${part('')}` : route.replace('*', part(''));
  };
  const body = (): string => {
    if (random() < 0.15) return pick(BODIES);
    const entries = Array.from({ length: Math.floor(random() * 8) }, () => [pick(NAMES), value()] as const);
    // What is right in part gets further than what is all wrong.
    const right = random() < 0.5 ? { ...GOOD, class: { code: known.code }, notation: known.notation } : {};
    return JSON.stringify({ ...right, ...Object.fromEntries(entries) });
  };
  const headers = (): Record<string, string> => {
    const who = random();
    return {
      'Content-Type':
        random() < 0.9 ? 'application/json' : pick(['text/plain', 'multipart/form-data; boundary=', 'x']),
      ...(who < 0.4 ? { cookie: known.student ?? '' } : {}),
      ...(who > 0.6 ? { 'x-test-lecturer': 'anna' } : {}),
      ...(random() < 0.1 ? { Origin: pick(['null', 'http://evil.test', 'x', '']) } : {}),
      ...(random() < 0.05
        ? { cookie: pick(['laveren-member=', 'laveren-member=%', '=;;=', 'a=b'.repeat(900)]) }
        : {}),
      ...(random() < 0.05 ? { 'Last-Event-ID': pick(['-1', '1e999', 'x', '9007199254740993']) } : {}),
    };
  };
  return Array.from({ length: count }, () => {
    const method = pick(METHODS);
    return { method, path: `/api${path()}`, headers: headers(), body: body() };
  });
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
