import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Deps } from '../deps.ts';
import { Refusal } from '../refusal.ts';
import { hashOfSecret } from '../secrets.ts';
import type { MemberRow } from '../store/classes.ts';

/** One for each class: it is sent to the addresses below that class only. */
export const MEMBER_COOKIE = 'laveren-member';

/** The member who asks, in the class that the address names. */
export async function memberOf(context: Context, { lookUps }: Deps): Promise<MemberRow> {
  const token = tokenOf(context);
  const member = token === undefined ? null : await lookUps.member(hashOfSecret(token));
  if (member === null || member.class_id !== context.req.param('class')) throw new Refusal('not-signed-in');
  return member;
}

export function tokenOf(context: Context): string | undefined {
  return getCookie(context, MEMBER_COOKIE);
}
