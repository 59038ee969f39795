import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sentenceOf } from '../../authoring/findings.ts';
import { limitOf } from '../../authoring/rules/guessing.ts';
import { promisedOf } from '../../authoring/rules/observations.ts';
import { type BuiltScenario, buildScenario, type Circumstances } from '../../authoring/scenario.ts';
import type { Proof } from '../../core/analysis/proof.ts';
import type { Edition } from '../../core/scenario.ts';
import type { Language } from '../../core/texts.ts';
import { byRole } from '../../profession/roles.ts';
import { coverageOf, gapsOf } from '../../report/library/coverage.ts';
import { type Listed, libraryReport } from '../../report/library/report.ts';
import type { ScenarioAccount } from '../../report/scenario/account.ts';
import { scenarioReport } from '../../report/scenario/report.ts';
import { readScenarioFiles, scenarioIds } from './files.ts';
import { LIMIT_OPTIONS, readLimits } from './limits.ts';
import { isScenario, pickLanguage } from './pick.ts';
import { COULD_NOT_RUN, FINE, type Surroundings, type Verb } from './verb.ts';
import { storyWordsOf, wordsIn } from './words.ts';

export const report: Verb = {
  usage: 'report [scenario…] [--out folder] [--language en] [--date 2026-11-22]',
  does: 'writes what is proven as pages to print and keep: one a scenario, one for the library',
  options: { out: true, language: true, date: true, ...LIMIT_OPTIONS },
  async run(words, here) {
    const language = pickLanguage(words, here);
    const limits = readLimits(words, here);
    const ids = words.plain.length > 0 ? words.plain : scenarioIds(here.root);
    if (language === null || limits === null || !ids.every((id) => isScenario(id, here)))
      return COULD_NOT_RUN;
    const date = words.options.date ?? limits.today ?? '';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      here.complain('A date is written as 2026-11-22.');
      return COULD_NOT_RUN;
    }
    const proven = openAll(ids, { ...limits, today: date }, here);
    if (proven === null) return COULD_NOT_RUN;
    writeAll(proven, resolve(here.root, words.options.out ?? 'reports'), language, date, here);
    return FINE;
  },
};

interface Proven {
  readonly built: BuiltScenario;
  readonly edition: Edition;
  readonly proof: Proof;
}

function openAll(
  ids: readonly string[],
  limits: Circumstances,
  here: Surroundings,
): readonly Proven[] | null {
  const all: Proven[] = [];
  for (const id of ids) {
    const built = buildScenario(readScenarioFiles(here.root, id), limits);
    const { edition, proof } = built;
    if (edition === null || proof === null) {
      here.complain(`"${id}" cannot be reported on: it does not compile. Run: npm run story -- check ${id}`);
      return null;
    }
    all.push({ built, edition, proof });
  }
  return all;
}

/** Pages, and the editions they are about, which `check --against` can read again. */
function writeAll(
  all: readonly Proven[],
  folder: string,
  language: Language,
  date: string,
  here: Surroundings,
): void {
  const words = wordsIn(language);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    here.say(`${join(folder, name)} is written.`);
  };
  for (const one of all) {
    const story = storyWordsOf(one.built, language);
    write(fileOf(one.built), scenarioReport(accountOf(one, date), story, words));
    write(`${one.built.id}@${one.edition.hash}.json`, `${JSON.stringify(one.edition)}\n`);
  }
  const coverage = coverageOf(
    all.map(({ built, edition, proof }) => ({
      id: built.id,
      tasks: edition.manifest.tasks,
      graph: proof.graph,
    })),
  );
  const listed = all.map((one) => listedOf(one, language));
  write('index.html', libraryReport(listed, coverage, gapsOf(coverage), date, words));
}

const fileOf = ({ id }: BuiltScenario): string => `${id}.html`;

function accountOf({ built, edition, proof }: Proven, date: string): ScenarioAccount {
  return {
    edition,
    proof,
    promised: byRole((role) => promisedOf(edition.manifest, role)),
    limit: proof.scores.ok ? limitOf(proof.scores.value) : null,
    findings: built.findings.map((found) => ({
      severity: found.severity,
      place: found.line === null ? found.file : `${found.file}:${found.line}`,
      sentence: sentenceOf(found),
      explained: found.explained ?? null,
    })),
    date,
  };
}

function listedOf({ built, edition, proof }: Proven, language: Language): Listed {
  const dilemmas = proof.now.filter(({ dilemma }) => dilemma);
  const errors = built.findings.filter(({ severity }) => severity === 'error').length;
  return {
    id: built.id,
    story: storyWordsOf(built, language),
    file: fileOf(built),
    edition: edition.hash,
    paths: proof.paths.ok ? proof.paths.value.count : null,
    dilemmas: dilemmas.length,
    proven: dilemmas.filter(({ verdict }) => verdict.verdict === 'proven').length,
    errors,
    warnings: built.findings.length - errors,
  };
}
