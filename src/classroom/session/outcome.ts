import { err, ok, type Result } from '../../core/result.ts';
import type { RefusalCode } from './acts.ts';
import type { SessionState } from './state.ts';

/** What an act makes of a session, or why it changes nothing. */
export type Outcome = Result<SessionState, RefusalCode>;

export const refused = (code: RefusalCode): Outcome => err(code);

export const changed = (state: SessionState): Outcome => ok(state);

/** The same map with one more or another entry. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

export function withoutEntry<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
