import { zipSync } from 'fflate';
import { UPLOAD_LIMITS } from '../../wire/own-scenarios.ts';

/** A file that was chosen or dropped; `path` begins with the name of its folder, where it is in one. */
export interface ChosenFile {
  readonly path: string;
  readonly file: Blob;
}

/**
 * Why it is not sent. `nothing`: there are no files in it. `one-file`: a scenario is a folder or a zip. `no-story`:
 * the folder has no story. `too-large`: the class server takes no more than `UPLOAD_LIMITS.zip` bytes.
 * `unreadable`: a file was changed or moved after it was chosen.
 */
export type PackProblem = 'nothing' | 'one-file' | 'no-story' | 'too-large' | 'unreadable';

export type Packed = { readonly zip: Blob } | { readonly problem: PackProblem };

/** What a scenario is made of; the rest of a folder stays where it is. */
const PARTS = /\.(ink|json|plan|md)$/;

const STORY = /(^|\/)story\.ink$/;

/** What programs keep in a folder for themselves. */
const HIDDEN = /(^|\/)(\.|__MACOSX\/|node_modules\/)/;

/** Makes one zip of what was chosen: a zip as it is, of a folder what a scenario is made of. */
export async function pack(chosen: readonly ChosenFile[]): Promise<Packed> {
  const [first] = chosen;
  if (first === undefined) return { problem: 'nothing' };
  const single = chosen.length === 1 && !first.path.includes('/');
  if (single) return first.path.toLowerCase().endsWith('.zip') ? asZip(first.file) : { problem: 'one-file' };
  const parts = chosen.filter(({ path }) => PARTS.test(path) && !HIDDEN.test(path));
  if (!parts.some(({ path }) => STORY.test(path))) return { problem: 'no-story' };
  const size = parts.reduce((sum, { file }) => sum + file.size, 0);
  if (size > UPLOAD_LIMITS.unpacked || parts.length > UPLOAD_LIMITS.files) return { problem: 'too-large' };
  const read = await readAll(parts);
  return read === null ? { problem: 'unreadable' } : asZip(new Blob([zipSync(read)]));
}

/** Null where one was changed or moved after it was chosen: browsers then refuse to read it. */
async function readAll(
  parts: readonly ChosenFile[],
): Promise<Record<string, Uint8Array<ArrayBuffer>> | null> {
  const reading = parts.map(
    async ({ path, file }) => [path, new Uint8Array(await file.arrayBuffer())] as const,
  );
  try {
    return Object.fromEntries(await Promise.all(reading));
  } catch {
    return null;
  }
}

function asZip(file: Blob): Packed {
  if (file.size > UPLOAD_LIMITS.zip) return { problem: 'too-large' };
  return { zip: new Blob([file], { type: 'application/zip' }) };
}
