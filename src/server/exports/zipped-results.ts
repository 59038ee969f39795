import { setImmediate as others } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { resultFiles } from '../../report/exports/result-files.ts';
import type { ExportSource } from '../../report/exports/source.ts';

/** A zip with the verifiable result files of every member. Between two of them others are served. */
export async function zippedResults(source: ExportSource): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const { name, text } of resultFiles(source)) {
    files[name] = strToU8(text);
    await others();
  }
  return zipSync(files, { mtime: SAME_TIME });
}

/** Equal results give equal files; a zip knows no time before this. */
const SAME_TIME = new Date(1980, 0, 1);
