import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';

/** Who may read the metrics: whoever has the token; without one, somebody on this machine itself. */
export interface MeasuringRule {
  /** `LAVEREN_METRICS_TOKEN`; '' for none. */
  readonly token: string;
  readonly proxied: boolean;
  readonly remoteOf: (context: Context) => string;
}

export function mayMeasure({ token, proxied, remoteOf }: MeasuringRule): (context: Context) => boolean {
  return (context) => {
    if (token !== '') return isSame(context.req.header('Authorization') ?? '', `Bearer ${token}`);
    // Behind a proxy on this machine everybody seems to be on it.
    const passedOn = ['X-Forwarded-For', 'Forwarded', 'Via'].some((name) => context.req.header(name));
    return !proxied && !passedOn && /^(127\.|::1$|::ffff:127\.)/.test(remoteOf(context));
  };
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
