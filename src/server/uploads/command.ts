import { existsSync, realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import process from 'node:process';

/** Of what stories, graphs and findings live in; the largest story of the library takes a third of it. */
const HEAP_MEGABYTES = 256;

/**
 * How the built program that checks uploads is run: by this Node, with a heap of its own size, and with leave to
 * read itself and the drawings, and to do nothing else (https://nodejs.org/api/permissions.html).
 * `root` is the folder of the project.
 */
export function checkCommand(program: string, root: string): readonly string[] {
  const folders = [join(program, '..'), join(root, 'assets/people')];
  const readable = [...folders.map((folder) => `${real(folder)}${sep}`), real(join(root, 'package.json'))];
  return [
    process.execPath,
    `--max-old-space-size=${HEAP_MEGABYTES}`,
    process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    real(program),
  ];
}

/** A site that was not built is told of by the first check. */
function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}
