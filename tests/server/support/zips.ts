import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { SITE } from '../../authoring/small-talk.ts';

/** A zip of files by their names. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const bytes: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    bytes[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return new Uint8Array(zipSync(bytes));
}

/** The smallest scenario with one of everything, as its writer would bring it in from one folder. */
export function smallTalk(): Record<string, string> {
  const read = (path: string) => readFileSync(join(SITE, path), 'utf8');
  const plans = readdirSync(join(SITE, 'stories/small-talk/plans'));
  return {
    'story.ink': read('stories/small-talk/story.ink'),
    'scenario.json': read('stories/small-talk/scenario.json'),
    'locales/nl.json': read('locales/nl/stories/small-talk.json'),
    'locales/en.json': read('locales/en/stories/small-talk.json'),
    ...Object.fromEntries(plans.map((name) => [`plans/${name}`, read(`stories/small-talk/plans/${name}`)])),
  };
}

/** The same with its story told in another way. */
export function retold(change: (story: string) => string): Record<string, string> {
  const files = smallTalk();
  return { ...files, 'story.ink': change(files['story.ink'] ?? '') };
}

/** The same with lines of ink at the very beginning of its story. */
export function opening(lines: string): Record<string, string> {
  return retold((text) => text.replace('-> meeting', `${lines}\n-> meeting`));
}

/** Files in a folder. */
export function inFolder(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}

/** Without what starts like this. */
export function withoutFolders(
  files: Readonly<Record<string, string>>,
  start: string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith(start)));
}

/** With so many other bytes from a place on, as a bad disk gives them. */
export function patched(zip: Uint8Array, at: number, count: number): Uint8Array {
  const other = zip.slice();
  other.fill(0xff, at, at + count);
  return other;
}
