import { type Proof, prove } from '../core/analysis/proof.ts';
import { BOUNDS, type Bounds, explore } from '../core/explore/explore.ts';
import type { ScoringKey } from '../core/key.ts';
import type { CompiledStory, Edition, Manifest } from '../core/scenario.ts';
import { LANGUAGES, type Language, type LanguageFile, SOURCE_LANGUAGE } from '../core/texts.ts';
import { compileInk } from './compile.ts';
import type { Draft } from './draft.ts';
import { makeEdition } from './edition.ts';
import { explain } from './explanations.ts';
import type { ScenarioFiles } from './files.ts';
import { type Finding, finding } from './findings.ts';
import { scoringKeyOf } from './key.ts';
import { readManifest } from './manifest.ts';
import { RULES } from './rules/list.ts';
import { readSource } from './source.ts';
import { type StageNeeds, stageNeeds } from './stage.ts';
import { readTexts } from './texts.ts';
import { walk } from './walk.ts';
import { wholeWalk } from './wholeWalk.ts';

/** A scenario made from its files. What could not be made is null or absent, and the findings say why. */
export interface BuiltScenario {
  readonly id: string;
  readonly edition: Edition | null;
  readonly texts: ReadonlyMap<Language, LanguageFile>;
  readonly stage: StageNeeds;
  /** What every option shows of the roles. */
  readonly key: ScoringKey;
  /** What follows on every path; null for a sketch. */
  readonly proof: Proof | null;
  /** In the order of the files, and of the lines in them. */
  readonly findings: readonly Finding[];
}

/** What a proof may cost, and what a scenario is held against besides itself. */
export interface Circumstances {
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  readonly bounds: Bounds;
  /** The day on which it is looked at (ISO); null leaves out whatever depends on it. */
  readonly today: string | null;
  /** An earlier version that people have played. */
  readonly released: CompiledStory | null;
}

/** Without a clock, so that equal files give equal findings; the search is bounded by its states alone. */
export const TIMELESS: Circumstances = { now: () => 0, bounds: BOUNDS, today: null, released: null };

/** From files to an edition, its texts and everything that is wrong with them, proven on every path. */
export function buildScenario(files: ScenarioFiles, around: Circumstances = TIMELESS): BuiltScenario {
  return build(files, ({ story }) => {
    const proof = prove(story, around.now, around.bounds);
    const { released } = around;
    return {
      proof,
      walk: wholeWalk(proof.graph),
      today: around.today,
      released: released && { story: released, graph: explore(released, around.now, around.bounds) },
    };
  });
}

/**
 * The same without proofs: a few walks in place of every path. It finds what stands in the way of playing
 * soon enough for somebody who waits for it, and may miss what few paths meet.
 */
export function sketchScenario(files: ScenarioFiles): BuiltScenario {
  return build(files, (edition) => ({ ...UNPROVEN, walk: walk(edition) }));
}

/** What the story of a draft was found to do. */
type Played = Pick<Draft, 'walk' | 'proof' | 'today' | 'released'>;

const UNPROVEN: Played = { walk: null, proof: null, today: null, released: null };

function build(files: ScenarioFiles, play: (edition: Edition) => Played): BuiltScenario {
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
    ...(edition === null ? UNPROVEN : play(edition)),
  };
  for (const check of RULES) findings.push(...check(draft));
  const { source, proof } = draft;
  const told = explain(findings, files.warnings, proof !== null);
  const made = { stage: stageNeeds(source), key: scoringKeyOf(source) };
  return { id: files.id, edition, texts, ...made, proof, findings: inOrder(told) };
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
