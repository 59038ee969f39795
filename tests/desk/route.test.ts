import { expect, test } from 'vitest';
import { invitationIn, matchRoute } from '../../src/desk/route.ts';

test.each([
  ['', '', []],
  ['class/*', 'class/a1', ['a1']],
  ['class/*/assignment/*', 'class/a1/assignment/b2', ['a1', 'b2']],
  ['class/*', '', null],
  ['class/*', 'class/', null],
  ['class/*', 'class/a1/board', null],
  ['class/*/board', 'class/a1/log', null],
])('the view at %j and the address %j', (path, fragment, ids) => {
  expect(matchRoute(path, fragment)).toEqual(ids);
});

test('an invitation is a secret and nothing else', () => {
  const secret = 'NV1XkwSmLU5L54_yvnLJLu_8gO5WxaT4';
  expect(invitationIn(secret)).toBe(secret);
  for (const other of ['', 'invite', 'class/a1', `${secret}x`, `class/${secret}`]) {
    expect(invitationIn(other)).toBeNull();
  }
});
