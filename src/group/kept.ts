/**
 * The sessions that somebody is in on this device, to find the way back. Who they are there is proven by a cookie
 * that only the server reads; nothing that was chosen is kept here.
 */
export interface KeptSession {
  readonly session: string;
  readonly name: string;
  /** Null where the group talks about a case of its own. */
  readonly scenario: string | null;
  /** Milliseconds since 1970. */
  readonly seen: number;
  /** The code and the secret of the link by which others come in, as far as known, to know them again. */
  readonly ways: readonly string[];
}

const KEY = 'laveren.sessions';

/** As many as somebody can want to go back to. */
const MOST = 12;

export function keptSessions(storage: Storage | null): readonly KeptSession[] {
  try {
    const found: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found.map(withWays).filter(isKept) : [];
  } catch {
    // What cannot be read is as good as not kept.
    return [];
  }
}

/** The session that somebody is in here already, by a code or the secret of a link; null where there is none. */
export function keptBy(storage: Storage | null, way: string): KeptSession | null {
  return keptSessions(storage).find(({ ways }) => ways.includes(way)) ?? null;
}

/** Keeps a session in the place of what was known of it, the newest first. */
export function keepSession(storage: Storage | null, kept: KeptSession): void {
  write(storage, [kept, ...without(storage, kept.session)].slice(0, MOST));
}

export function dropSession(storage: Storage | null, session: string): void {
  write(storage, without(storage, session));
}

function without(storage: Storage | null, session: string): readonly KeptSession[] {
  return keptSessions(storage).filter((other) => other.session !== session);
}

function write(storage: Storage | null, sessions: readonly KeptSession[]): void {
  try {
    storage?.setItem(KEY, JSON.stringify(sessions));
  } catch {
    // A full device: whoever comes back then needs the link again.
  }
}

function isKept(found: unknown): found is KeptSession {
  const { session, name, scenario, seen, ways }: Readonly<Record<string, unknown>> = { ...Object(found) };
  const named = typeof session === 'string' && typeof name === 'string' && typeof seen === 'number';
  const known = Array.isArray(ways) && ways.every((way) => typeof way === 'string');
  return named && known && (scenario === null || typeof scenario === 'string');
}

/** What was kept before ways were has none. */
function withWays(found: unknown): unknown {
  return { ways: [], ...Object(found) };
}
