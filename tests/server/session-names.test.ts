import { expect, test } from 'vitest';
import { sharedView } from '../../src/classroom/session/visible.ts';
import { News } from '../../src/server/sessions/news.ts';
import { commits, doing, groupOf } from '../classroom/session/group.ts';

test('with a choice of one of three hundred the names of the others do not travel again', () => {
  const before = groupOf(300);
  const after = doing(before, 'p7', commits(1, 'first', 'ask'));
  expect(sharedView(after).chose).toEqual([6]);
  const change = new News(after, 6, new News(before, 5, null)).event(before.number, null);
  expect(change.length).toBeLessThan(300);
});
