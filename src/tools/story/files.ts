import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioFiles, TextFile } from '../../authoring/files.ts';
import type { Language } from '../../core/texts.ts';

/** The only door to the disk for everything about stories. `root` is the folder of the project. */
export function scenarioIds(root: string): readonly string[] {
  const folder = join(root, 'stories');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export function readScenarioFiles(root: string, id: string): ScenarioFiles {
  return {
    id,
    story: readTextFile(root, storyPath(id)),
    manifest: readTextFile(root, `stories/${id}/scenario.json`),
    languages: {
      nl: readTextFile(root, languagePath(id, 'nl')),
      en: readTextFile(root, languagePath(id, 'en')),
    },
    plans: planPaths(root, id).map((path) => readTextFile(root, path)),
    warnings: readTextFile(root, `stories/${id}/warnings.md`),
  };
}

export const storyPath = (id: string): string => `stories/${id}/story.ink`;

export const languagePath = (id: string, language: Language): string =>
  `locales/${language}/stories/${id}.json`;

/** Which scenario a changed file belongs to; null for every other file. */
export function scenarioOfPath(path: string): string | null {
  const parts = /^(?:stories\/([^/]+)\/.+|locales\/[^/]+\/stories\/([^/]+)\.json)$/.exec(path);
  return parts?.[1] ?? parts?.[2] ?? null;
}

/** A drawn part of a person as JSON text, by its path below `assets/people/` without extension. */
export function readPartFile(root: string, name: string): string {
  const { path, text } = readTextFile(root, `assets/people/${name}.json`);
  if (text === null) throw new Error(`There is no drawing ${path}`);
  return text;
}

/** Texts of Laveren itself in a language: `interface/every`, `report`. They come with the tool, not with the stories. */
export function readLocaleFile(language: Language, name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../../../locales/${language}/${name}.json`, import.meta.url), 'utf8'),
  );
}

export function writeTextFile(root: string, path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

function readTextFile(root: string, path: string): TextFile {
  const full = join(root, path);
  return { path, text: existsSync(full) ? readFileSync(full, 'utf8') : null };
}

function planPaths(root: string, id: string): readonly string[] {
  const folder = `stories/${id}/plans`;
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.plan'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
