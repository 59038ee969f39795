import { makeEdition } from '../../authoring/edition.ts';
import type { ScenarioFiles } from '../../authoring/files.ts';
import { type Finding, sentenceOf } from '../../authoring/findings.ts';
import { type BuiltScenario, buildScenario, type Circumstances } from '../../authoring/scenario.ts';
import { drawAtlas } from '../../core/atlas-drawing.ts';
import type { Edition, Manifest } from '../../core/scenario.ts';
import {
  debriefTextsOf,
  LANGUAGES,
  type Language,
  type LanguageFile,
  SOURCE_LANGUAGE,
  storyTextsOf,
} from '../../core/texts.ts';
import { packFor } from '../../game/picture/pack.ts';
import type { Part } from '../../game/picture/types.ts';
import type { CheckedScenario, CheckReport } from '../../server/uploads/check-report.ts';
import { ownIdOf } from '../../server/uploads/own-id.ts';
import { MOST_FINDINGS, type OwnBundle, type UploadFinding } from '../../wire/own-scenarios.ts';
import { findUnknownLooks } from './looks.ts';

/** What a check may cost and where the drawings are. */
export interface CheckNeeds {
  readonly around: Circumstances;
  /** A drawn part by its path below `assets/people/`; only asked for names that are on the lists of the art. */
  readonly readPart: (name: string) => Part;
}

/**
 * Everything that is wrong with a scenario somebody brought in, and the scenario itself where it can be played:
 * without errors, and with every path of it looked at. `owner` is a digest of whose it is.
 */
export function judge(files: ScenarioFiles, owner: string, { around, readPart }: CheckNeeds): CheckReport {
  const built = buildScenario(files, around);
  const looks = findUnknownLooks(files);
  const findings = [...looks, ...built.findings.map((found) => toldOf(found, built))];
  const shown = [...findings].sort(bySeverity).slice(0, MOST_FINDINGS);
  const told = findings.filter((one) => shown.includes(one));
  const sound = findings.every(({ severity }) => severity === 'warning');
  return { checked: sound ? checkedOf(built, owner, readPart) : null, findings: told };
}

/**
 * As the check on the command line says it, but for two. Plans are how a writer shows what to expect, and may be
 * left out. And what was played is checked on the paths of a story, so all of them have to be known.
 */
function toldOf(found: Finding, { proof }: BuiltScenario): UploadFinding {
  const { file, line, code } = found;
  const unknownPaths = code === 'not-proven' && proof?.graph.bound !== null;
  const severity = code === 'plan-missing' ? 'warning' : unknownPaths ? 'error' : found.severity;
  return {
    ...{ file: short(file, 200), line, rule: code, severity },
    values: Object.fromEntries(Object.entries(found.values).map(shortened)),
    message: short(sentenceOf(found), 1_000),
    explained: found.explained === undefined ? null : short(found.explained, 2_000),
  };
}

function shortened([name, value]: [string, string | number]): [string, string | number] {
  return [name, typeof value === 'string' ? short(value, 1_000) : value];
}

function checkedOf(
  { id: name, edition: made, texts, proof, key, stage }: BuiltScenario,
  owner: string,
  readPart: CheckNeeds['readPart'],
): CheckedScenario {
  const dutch = texts.get(SOURCE_LANGUAGE);
  if (made === null || proof === null || dutch === undefined || proof.graph.bound !== null) {
    throw new Error('a scenario without errors has an edition, texts and a proof');
  }
  const manifest: Manifest = { ...made.manifest, id: ownIdOf(owner, name) };
  const edition: Edition = makeEdition(made.story, manifest);
  const looks = Object.values(manifest.cast).map(({ look }) => look);
  const bundle: OwnBundle = {
    edition,
    texts: inEach(texts, storyTextsOf),
    debrief: inEach(texts, debriefTextsOf),
    people: packFor(looks, stage.moods, stage.poses, readPart),
    atlas: drawAtlas(proof.graph, edition.hash),
    key,
  };
  const { minutes, tasks } = manifest;
  const orDutch = (pick: (file: LanguageFile) => string) => ({
    nl: pick(dutch),
    en: pick(texts.get('en') ?? dutch),
  });
  const entry = {
    ...{ id: manifest.id, edition: edition.hash, minutes, tasks },
    languages: LANGUAGES.filter((language) => manifest.languages.includes(language)),
    title: orDutch(({ title }) => short(title, 300)),
    summary: orDutch(({ summary }) => short(summary, 2_000)),
  };
  return { name, entry, bundle };
}

function inEach<T>(texts: ReadonlyMap<Language, LanguageFile>, pick: (file: LanguageFile) => T) {
  return Object.fromEntries([...texts].map(([language, file]) => [language, pick(file)]));
}

function bySeverity(a: UploadFinding, b: UploadFinding): number {
  return Number(a.severity === 'warning') - Number(b.severity === 'warning');
}

function short(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
