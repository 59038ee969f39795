import { expect, test } from 'vitest';
import { InkRun } from '../../src/core/ink.ts';
import { storyOf } from '../support/ink.ts';

test.each([
  ['an endless loop', '-> bad\n=== bad\n-> bad'],
  ['a text that grows', 'Eerst dit.\n-> bad\n=== bad\n~ s = s + s\n-> bad'],
  ['the story that runs out', '-> bad\n=== bad\nEerst dit.'],
])('after %s a run can return to its bookmark and play on as if nothing had happened', (_, bad) => {
  const ink = `VAR s = "ab"\nHoi.\n+ [Goed]\n  Het is {s}.\n  -> END\n+ [Fout]\n  ${bad.replaceAll('\n', '\n  ')}`;
  const opened = InkRun.open(storyOf(ink));
  if (!opened.ok) throw new Error(opened.error.reason);
  const run = opened.value;
  run.advance();
  const mark = run.bookmark();
  const taken = (position: number) => {
    run.returnTo(mark);
    run.choose(position);
    return run.advance();
  };
  const good = taken(0);
  expect(good).toMatchObject({ ok: true, value: { lines: [{ text: 'Het is ab.' }] } });
  expect(taken(1).ok).toBe(false);
  expect(taken(0)).toEqual(good);
});
