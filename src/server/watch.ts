import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Deps } from './deps.ts';

/** Methods that a label may name; others are counted together, because anybody can make up more. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Measures every request and writes one line about it; a process that stops asks for no further ones. */
export function watch({ metrics, log, now, stopping }: Deps): MiddlewareHandler {
  return async (context, next) => {
    const started = now();
    await next();
    const milliseconds = now() - started;
    const method = METHODS.has(context.req.method) ? context.req.method : 'other';
    // The last one that matched is the route itself; middleware has a star.
    const path = matchedRoutes(context).at(-1)?.path ?? '';
    const { status } = context.res;
    const pattern = path === '' || path.endsWith('*') ? 'none' : path;
    metrics.answered(method, pattern, status, milliseconds / 1000);
    log({ level: 'info', method, path: pattern, status, milliseconds });
    if (stopping.aborted) context.res.headers.set('Connection', 'close');
  };
}
