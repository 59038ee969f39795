import { expect, test } from 'vitest';
import { isErased } from '../../src/group/problem.ts';

const problem = (code: 'not-found' | 'not-signed-in' | 'offline') => ({ code, reason: '' });

test('a session that was deleted is gone for whoever was in it, though the server does not know them any more', () => {
  expect(isErased(problem('not-signed-in'), true)).toBe(true);
  expect(isErased(problem('not-found'), true)).toBe(true);
});

test('whoever never was in it, or has no connection, hears nothing of the kind', () => {
  expect(isErased(problem('not-signed-in'), false)).toBe(false);
  expect(isErased(problem('offline'), true)).toBe(false);
});
