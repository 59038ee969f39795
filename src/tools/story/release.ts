import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileInk } from '../../authoring/compile.ts';
import type { Result } from '../../core/result.ts';
import { err, ok } from '../../core/result.ts';
import type { CompiledStory } from '../../core/scenario.ts';
import { storyPath } from './files.ts';

/**
 * The released version of a scenario: from an edition as a JSON file, or from a commit, branch or tag. Null
 * where the release did not have the scenario yet.
 */
export function openRelease(root: string, against: string, id: string): Result<CompiledStory | null, string> {
  const file = join(root, against);
  return existsSync(file) ? fromFile(file, id) : fromHistory(root, against, id);
}

function fromFile(file: string, id: string): Result<CompiledStory | null, string> {
  let edition: unknown;
  try {
    edition = JSON.parse(readFileSync(file, 'utf8'));
  } catch (thrown) {
    return err(`${file} is no JSON: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
  const story = fieldOf(edition, 'story');
  if (!isRecord(story)) return err(`${file} is no edition: it has no "story".`);
  return ok(fieldOf(fieldOf(edition, 'manifest'), 'id') === id ? story : null);
}

function fromHistory(root: string, ref: string, id: string): Result<CompiledStory | null, string> {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  } catch {
    return err(`"${ref}" is neither a file nor a commit, branch or tag.`);
  }
  const path = `./${storyPath(id)}`;
  if (git('ls-tree', '--name-only', ref, path).trim() === '') return ok(null);
  const { story } = compileInk(git('show', `${ref}:${path}`), `${ref}:${path}`);
  return story === null ? err(`${ref}:${path} does not compile.`) : ok(story);
}

const fieldOf = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
