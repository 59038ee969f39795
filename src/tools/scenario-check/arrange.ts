import type { ScenarioFiles, TextFile } from '../../authoring/files.ts';
import { readManifest } from '../../authoring/manifest.ts';
import type { Language } from '../../core/texts.ts';
import { uploadFinding } from '../../server/uploads/upload-finding.ts';
import type { UploadFinding } from '../../wire/own-scenarios.ts';

/** The files of an upload in their places; or why they are no scenario. */
export type Arranged =
  | { readonly ok: true; readonly files: ScenarioFiles }
  | { readonly ok: false; readonly findings: readonly UploadFinding[] };

const STORY = 'story.ink';

/** Finds out which file is what. Where a folder is around all of it, files are called without it. */
export function arrange(unpacked: ReadonlyMap<string, Uint8Array>): Arranged {
  const stories = [...unpacked.keys()].filter((path) => path.split('/').at(-1) === STORY);
  const [story] = stories;
  if (story === undefined) return { ok: false, findings: [uploadFinding('no-story')] };
  const around = sharedFolder([...unpacked.keys()]);
  const called = (path: string) => path.slice(around.length);
  if (stories.length > 1) {
    return { ok: false, findings: stories.map((path) => uploadFinding('two-stories', called(path))) };
  }
  const home = story.slice(0, -STORY.length);
  const unreadable: UploadFinding[] = [];
  const read = (path: string): TextFile => {
    const bytes = unpacked.get(path);
    const text = bytes === undefined ? null : textOf(bytes);
    if (bytes !== undefined && text === null) unreadable.push(uploadFinding('not-text', called(path)));
    return { path: called(path), text };
  };
  const manifest = read(`${home}scenario.json`);
  const name = nameIn(manifest) ?? home.split('/').at(-2) ?? 'scenario';
  const files: ScenarioFiles = {
    id: name,
    story: read(story),
    manifest,
    languages: {
      nl: read(languagePath(unpacked, home, name, 'nl')),
      en: read(languagePath(unpacked, home, name, 'en')),
    },
    plans: [...unpacked.keys()]
      .filter((path) => path.startsWith(`${home}plans/`) && path.endsWith('.plan'))
      .sort()
      .map(read),
    warnings: read(`${home}warnings.md`),
  };
  return unreadable.length > 0 ? { ok: false, findings: unreadable } : { ok: true, files };
}

/** Beside the story, or where the library has them; the first of the two where neither is there. */
function languagePath(
  unpacked: ReadonlyMap<string, Uint8Array>,
  home: string,
  name: string,
  language: Language,
): string {
  const root = home.replace(/stories\/[^/]+\/$/, '');
  const beside = `${home}locales/${language}.json`;
  const elsewhere = [`${root}locales/${language}.json`, `${root}locales/${language}/stories/${name}.json`];
  return [beside, ...elsewhere].find((path) => unpacked.has(path)) ?? beside;
}

/** The id that the manifest says, so that a folder may be called anything. Null for one that cannot be read. */
function nameIn({ path, text }: TextFile): string | null {
  const read = text === null ? null : readManifest(text, path);
  return read?.ok === true ? read.value.id : null;
}

/** The folders that every file is in, with the stroke behind them; empty where there is none. */
function sharedFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map((path) => path.split('/').slice(0, -1));
  const steps = Array.isArray(first) ? first : [];
  const shared = steps.filter((_, at) =>
    others.every((other) => steps.slice(0, at + 1).every((step, n) => other[n] === step)),
  );
  return shared.map((step) => `${step}/`).join('');
}

/** Null for what is no UTF-8, or holds signs that no text has. */
function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
