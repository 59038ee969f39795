import type { Edition, Manifest } from '../core/scenario.ts';
import { LANGUAGES, type Language, type LanguageFile, SOURCE_LANGUAGE } from '../core/texts.ts';
import { compileInk } from './compile.ts';
import type { Draft } from './draft.ts';
import { makeEdition } from './edition.ts';
import type { ScenarioFiles } from './files.ts';
import { type Finding, finding } from './findings.ts';
import { readManifest } from './manifest.ts';
import { RULES } from './rules/list.ts';
import { readSource } from './source.ts';
import { type StageNeeds, stageNeeds } from './stage.ts';
import { readTexts } from './texts.ts';
import { walk } from './walk.ts';

/** A scenario made from its files. What could not be made is null or absent, and the findings say why. */
export interface BuiltScenario {
  readonly id: string;
  readonly edition: Edition | null;
  readonly texts: ReadonlyMap<Language, LanguageFile>;
  readonly stage: StageNeeds;
  /** In the order of the files, and of the lines in them. */
  readonly findings: readonly Finding[];
}

/** From files to an edition, its texts and everything that is wrong with them. Pure: the files are text. */
export function buildScenario(files: ScenarioFiles): BuiltScenario {
  const findings: Finding[] = [];
  const manifest = openManifest(files, findings);
  const texts = openTexts(files, manifest, findings);
  const edition = openEdition(files, manifest, findings);
  const draft: Draft = {
    files,
    source: readSource(files.story.text ?? ''),
    manifest,
    edition,
    texts,
    walk: edition === null ? null : walk(edition),
  };
  for (const check of RULES) findings.push(...check(draft));
  return { id: files.id, edition, texts, stage: stageNeeds(draft.source), findings: inOrder(findings) };
}

function openManifest({ id, manifest }: ScenarioFiles, findings: Finding[]): Manifest | null {
  if (manifest.text === null) {
    findings.push(finding('file-missing', manifest.path, null));
    return null;
  }
  const read = readManifest(manifest.text, manifest.path);
  if (!read.ok) {
    findings.push(...read.error);
    return null;
  }
  if (read.value.id !== id) {
    findings.push(finding('wrong-folder', manifest.path, null, { id: read.value.id, folder: id }));
  }
  return read.value;
}

function openTexts(
  { languages }: ScenarioFiles,
  manifest: Manifest | null,
  findings: Finding[],
): ReadonlyMap<Language, LanguageFile> {
  const texts = new Map<Language, LanguageFile>();
  for (const language of LANGUAGES) {
    const { path, text } = languages[language];
    if (text === null) {
      if (language === SOURCE_LANGUAGE) findings.push(finding('file-missing', path, null));
      else if (manifest?.languages.includes(language) === true) {
        findings.push(finding('language-missing', path, null, { language }));
      }
      continue;
    }
    const read = readTexts(text, path);
    if (read.ok) texts.set(language, read.value);
    else findings.push(...read.error);
  }
  return texts;
}

function openEdition(
  { story }: ScenarioFiles,
  manifest: Manifest | null,
  findings: Finding[],
): Edition | null {
  if (story.text === null) {
    findings.push(finding('file-missing', story.path, null));
    return null;
  }
  const compiled = compileInk(story.text, story.path);
  findings.push(...compiled.findings);
  return compiled.story === null || manifest === null ? null : makeEdition(compiled.story, manifest);
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) =>
    a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1,
  );
}
