import { expect, test } from 'vitest';
import { invitationIn } from '../../src/desk/route.ts';

test('an invitation is a secret and nothing else', () => {
  const secret = 'NV1XkwSmLU5L54_yvnLJLu_8gO5WxaT4';
  expect(invitationIn(secret)).toBe(secret);
  for (const other of ['', 'invite', 'class/a1', `${secret}x`, `class/${secret}`]) {
    expect(invitationIn(other)).toBeNull();
  }
});
