import type { ScenarioFiles } from '../../authoring/files.ts';
import { lineOfPath } from '../../authoring/jsonLines.ts';
import { readManifest } from '../../authoring/manifest.ts';
import type { Look } from '../../core/scenario.ts';
import { BEARDS, GLASSES, HEADS, OUTFITS } from '../../game/picture/parts.ts';
import { uploadFinding } from '../../server/uploads/upload-finding.ts';
import type { UploadFinding } from '../../wire/own-scenarios.ts';

/** What there are drawings of. Names become names of files, so no other name may go any further. */
const DRAWN: ReadonlyMap<keyof Look, ReadonlySet<string>> = new Map<keyof Look, ReadonlySet<string>>([
  ['head', new Set(HEADS)],
  ['beard', new Set(BEARDS)],
  ['glasses', new Set(GLASSES)],
  ['outfit', new Set(Object.keys(OUTFITS))],
]);

/** Everybody in the cast can be drawn. */
export function findUnknownLooks({ manifest: { path, text } }: ScenarioFiles): readonly UploadFinding[] {
  const read = text === null ? null : readManifest(text, path);
  if (text === null || read?.ok !== true) return [];
  return Object.entries(read.value.cast).flatMap(([who, { look }]) =>
    [...DRAWN]
      .filter(([part, names]) => look[part] !== undefined && !names.has(look[part]))
      .map(([part]) => uploadFinding('look-unknown', path, lineOfPath(text, ['cast', who, 'look', part]))),
  );
}
