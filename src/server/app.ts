import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { UPLOAD_LIMITS } from '../wire/own-scenarios.ts';
import { PROBLEMS, type Problem, type ProblemCode } from '../wire/problems.ts';
import type { Deps } from './deps.ts';
import { Refusal } from './refusal.ts';
import { accountRoutes } from './routes/account.ts';
import { deskRoutes } from './routes/desk.ts';
import { exportRoutes } from './routes/exports.ts';
import { joinRoutes } from './routes/join.ts';
import { lecturerRoutes } from './routes/lecturers.ts';
import { machineRoutes } from './routes/machine.ts';
import { memberRoutes } from './routes/members.ts';
import { ownAttemptRoutes } from './routes/own-attempts.ts';
import { ownScenarioRoutes } from './routes/own-scenarios.ts';
import { passkeyRoutes } from './routes/passkeys.ts';
import { resultRoutes } from './routes/results.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { isDeadlock } from './store/undisturbed.ts';
import { watch } from './watch.ts';

/** A notation of the longest kind, and a reflection of the longest kind, fit in this. */
const LARGEST_BODY = 512 * 1024;

/** The class server, under `/api`: from a request to its answer. */
export function createApp(deps: Deps): Hono {
  const app = new Hono().basePath('/api');
  app.use(watch(deps));
  app.use((context, next) =>
    (context.req.path === '/api/desk/scenarios' ? limitUpload : limitBody)(context, next),
  );
  app.use(async (context, next) => {
    if (hasNul(context.req.path)) throw new Refusal('not-found');
    if (CHANGING.has(context.req.method) && fromElsewhere(context.req.raw)) throw new Refusal('other-site');
    await next();
    // Not by `context.header`, which would make the answer once more, and its body into a stream.
    context.res.headers.set('Cache-Control', 'no-store');
    context.res.headers.set('X-Content-Type-Options', 'nosniff');
  });
  app.route('/', machineRoutes(deps));
  app.route('/', lecturerRoutes(deps));
  app.route('/', accountRoutes(deps));
  app.route('/', passkeyRoutes(deps));
  app.route('/', joinRoutes(deps));
  app.route('/', memberRoutes(deps));
  app.route('/', ownAttemptRoutes(deps));
  app.route('/', deskRoutes(deps));
  app.route('/', ownScenarioRoutes(deps));
  app.route('/', resultRoutes(deps));
  app.route('/', exportRoutes(deps));
  app.route('/', sessionRoutes(deps));
  app.notFound(() => answerOf('not-found'));
  app.onError((error) => {
    if (error instanceof Refusal) return answerOf(error.code, error.reason);
    if (hasLostItsGround(error) || isDeadlock(error)) return answerOf('changed-meanwhile');
    deps.report(error);
    return answerOf(isFull(error) ? 'disk-full' : isAway(error) ? 'database-away' : 'failed');
  });
  return app;
}

/** PostgreSQL has no text with such a sign in it, so nothing of that name is there. */
function hasNul(path: string): boolean {
  return path.includes('%00') || path.includes('\0');
}

const limitBody = limited(LARGEST_BODY);
const limitUpload = limited(UPLOAD_LIMITS.zip);

/** A body that says how long it is need not be made into a stream to be measured. */
function limited(maxSize: number): MiddlewareHandler {
  const onError = () => {
    throw new Refusal('too-large');
  };
  const limitUnknown = bodyLimit({ maxSize, onError });
  return (context, next) => {
    const length = context.req.header('Content-Length');
    if (length === undefined || context.req.header('Transfer-Encoding') !== undefined) {
      return limitUnknown(context, next);
    }
    return Number(length) > maxSize ? onError() : next();
  };
}

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Browsers say from which site a request comes; one from another site never changes anything here. */
function fromElsewhere(request: Request): boolean {
  const site = request.headers.get('Sec-Fetch-Site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('Origin');
  if (origin === null) return false;
  // A page without an address of its own says "null".
  return !URL.canParse(origin) || new URL(origin).host !== new URL(request.url).host;
}

/** Never with more than the code of what went wrong inside: an error's own text may hold what is nobody's business. */
function answerOf(problem: ProblemCode, reason = ''): Response {
  const body: Problem = { problem, reason };
  return Response.json(body, { status: PROBLEMS[problem], headers: { 'Cache-Control': 'no-store' } });
}

/** Codes of SQLite and PostgreSQL for a row whose class, member or edition was erased since it was looked up. */
function hasLostItsGround(error: Error): boolean {
  return 'code' in error && (error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || error.code === '23503');
}

/** Codes of SQLite (https://www.sqlite.org/rescode.html) and PostgreSQL for a disk without room. */
function isFull(error: Error): boolean {
  return 'code' in error && (error.code === 'SQLITE_FULL' || error.code === '53100');
}

/** Errors of a connection that could not be made or broke; asking again later may well work. */
function isAway(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  return (
    /^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|57P0|08|53)/.test(code) ||
    /Connection terminated|timeout exceeded/.test(error.message)
  );
}
