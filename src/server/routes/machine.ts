import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Deps } from '../deps.ts';
import { Refusal } from '../refusal.ts';

/** For who runs the server: is the process alive, can it serve, what does it do. */
export function machineRoutes({ database, metrics, mayMeasure, stopping }: Deps): Hono {
  const routes = new Hono();

  routes.get('/health', (context) => context.json({ alive: true }));

  /** A proxy sends nobody to a process that has no database or is about to stop. */
  routes.get('/ready', async (context) => {
    if (stopping.aborted) throw new Refusal('database-away', 'stopping');
    await sql`select 1`.execute(database.db);
    return context.json({ ready: true });
  });

  routes.get('/metrics', async (context) => {
    // As if it were not there: who may not see it learns nothing.
    if (!mayMeasure(context)) throw new Refusal('not-found');
    const { type, body } = await metrics.text();
    return context.body(body, 200, { 'Content-Type': type });
  });

  return routes;
}
