import type { z } from 'zod';
import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import { type Finding, finding } from './findings.ts';
import { lineOfPath } from './jsonLines.ts';
import { say } from './phrases.ts';

/** Reads a JSON file by a schema. Findings name the path in the JSON and the line it stands on. */
export function readJson<T>(schema: z.ZodType<T>, text: string, file: string): Result<T, readonly Finding[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return err([finding('json-broken', file, lineOfProblem(text, message), { message })]);
  }
  const read = schema.safeParse(json);
  if (read.success) return ok(read.data);
  return err(read.error.issues.flatMap((issue) => findingsOf(issue, text, file)));
}

function findingsOf(issue: z.core.$ZodIssue, text: string, file: string): readonly Finding[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      finding('key-unknown', file, lineOfPath(text, [...path, key]), { path: nameOf(path), key }),
    );
  }
  const inner = issue.code === 'invalid_key' ? issue.issues[0] : undefined;
  const message = (inner ?? issue).message.replace(/\.$/, '');
  return [finding('value-invalid', file, lineOfPath(text, path), { path: nameOf(path), message })];
}

const nameOf = (path: readonly string[]): string =>
  path.length === 0 ? say('path', 'the file') : path.join('.');

/** The engine tells where the JSON breaks as a position, or as a line where it is a newer one. */
function lineOfProblem(text: string, message: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
