import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { story } from '../../../src/tools/story/main.ts';
import { SITE } from '../../authoring/small-talk.ts';

export const STORY = 'stories/small-talk/story.ink';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'laveren-story-'));
  cpSync(SITE, root, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

/** Files of a small library that each test has for itself, by their paths in it. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

/** Replaces what has to be there. */
export function change(path: string, from: string, to: string): void {
  expect(read(path)).toContain(from);
  write(path, read(path).replace(from, to));
}

/** Runs a command in that library as if it were typed, with what the player types after it. */
export async function run(command: readonly string[], typed: readonly string[] = []) {
  const said: string[] = [];
  const complained: string[] = [];
  const answers = [...typed];
  const code = await story(command, {
    root,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
    ask: async () => answers.shift() ?? null,
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}
