import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { Refusal } from './refusal.ts';

/** The body of a request as a schema has it. Anything else is refused with what is wrong and where. */
export async function bodyOf<T>(context: Context, schema: z.ZodMiniType<T>): Promise<T> {
  const read = schema.safeParse(await jsonOf(context));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refusal('not-understood', issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`);
}

async function jsonOf(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    throw new Refusal('not-json');
  }
}
