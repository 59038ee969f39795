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
  const text = await context.req.text();
  try {
    return text.includes(NUL_IN_JSON) ? JSON.parse(text, withoutNul) : JSON.parse(text);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('not-json');
  }
}

const NUL_IN_JSON = '\\u0000';

/** No text needs that sign, and PostgreSQL cannot keep it. */
function withoutNul(key: string, value: unknown): unknown {
  if (`${key}${typeof value === 'string' ? value : ''}`.includes('\0')) {
    throw new Refusal('not-understood', 'a text holds the sign with number 0');
  }
  return value;
}
