import { expect, test } from 'vitest';
import { matchRoute } from '../../src/ui/route.ts';

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
