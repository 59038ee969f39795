import type { ScenarioFiles, TextFile } from '../../src/authoring/files.ts';
import { readScenarioFiles } from '../../src/tools/story/files.ts';

export const SITE = 'tests/authoring/fixtures/site';

/** The smallest scenario with one of everything; it has no errors. */
export const SMALL_TALK = readScenarioFiles(SITE, 'small-talk');

/** Replaces a piece of a file; the piece has to be there, so that no example tests nothing. */
export function edited(file: TextFile, from: string, to: string): TextFile {
  if (file.text === null || !file.text.includes(from)) throw new Error(`${file.path} has no "${from}"`);
  return { ...file, text: file.text.replace(from, to) };
}

export const withStory = (from: string, to: string): ScenarioFiles => ({
  ...SMALL_TALK,
  story: edited(SMALL_TALK.story, from, to),
});

export const withManifest = (from: string, to: string): ScenarioFiles => ({
  ...SMALL_TALK,
  manifest: edited(SMALL_TALK.manifest, from, to),
});

export const withDutch = (from: string, to: string): ScenarioFiles => ({
  ...SMALL_TALK,
  languages: { ...SMALL_TALK.languages, nl: edited(SMALL_TALK.languages.nl, from, to) },
});

export const withEnglish = (from: string, to: string): ScenarioFiles => ({
  ...SMALL_TALK,
  languages: { ...SMALL_TALK.languages, en: edited(SMALL_TALK.languages.en, from, to) },
});

export const withWarnings = (files: ScenarioFiles, text: string): ScenarioFiles => ({
  ...files,
  warnings: { path: 'stories/small-talk/warnings.md', text },
});

export const withPlan = (text: string): ScenarioFiles => ({
  ...SMALL_TALK,
  plans: [{ path: 'stories/small-talk/plans/other.plan', text }],
});
