import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkBareStory } from '../../authoring/bareStory.ts';
import { type BuiltScenario, buildScenario, type Circumstances } from '../../authoring/scenario.ts';
import { type Covered, coverageOf, gapsOf } from '../../report/library/coverage.ts';
import { type Checked, jsonOf } from './checked.ts';
import { readScenarioFiles, scenarioIds } from './files.ts';
import { LIMIT_OPTIONS, readLimits } from './limits.ts';
import { isScenario } from './pick.ts';
import { lineOf, type Paint, painted, plain, summaryOf } from './printout.ts';
import { openRelease } from './release.ts';
import { COULD_NOT_RUN, FINE, type Surroundings, type Verb, WRONG } from './verb.ts';

export const check: Verb = {
  usage: 'check [scenario…|file.ink…] [--json] [--against release] [--states N] [--seconds N] [--steps N]',
  does: 'tells everything that is wrong with a scenario, or with all of them, and proves the rest',
  options: { json: false, against: true, ...LIMIT_OPTIONS },
  async run(words, here) {
    const limits = readLimits(words, here);
    const names = words.plain.length > 0 ? words.plain : scenarioIds(here.root);
    if (limits === null || !names.every((name) => isStory(name, here))) return COULD_NOT_RUN;
    if (names.length === 0) {
      here.complain('There are no scenarios to check.');
      return COULD_NOT_RUN;
    }
    const json = words.options.json !== undefined;
    const paint = here.colour === true ? painted : plain;
    const all: Checked[] = [];
    for (const name of names) {
      const checked = checkOne(name, words.options.against ?? null, limits, here);
      if (checked === null) return COULD_NOT_RUN;
      all.push(checked);
      if (!json) tell(checked, here, paint);
    }
    if (json) here.say(JSON.stringify(jsonOf(all), null, 2));
    else if (words.plain.length === 0) tellGaps(all, here);
    return all.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? WRONG : FINE;
  },
};

const isBare = (name: string): boolean => name.endsWith('.ink');

function isStory(name: string, here: Surroundings): boolean {
  if (!isBare(name)) return isScenario(name, here);
  if (existsSync(resolve(here.root, name))) return true;
  here.complain(`There is no file ${name}.`);
  return false;
}

function checkOne(
  name: string,
  against: string | null,
  limits: Circumstances,
  here: Surroundings,
): Checked | null {
  if (isBare(name)) {
    const text = readFileSync(resolve(here.root, name), 'utf8');
    return { name, built: null, ...checkBareStory({ path: name, text }, limits.now, limits.bounds) };
  }
  const release = against === null ? null : openRelease(here.root, against, name);
  if (release?.ok === false) {
    here.complain(release.error);
    return null;
  }
  const released = release?.value ?? null;
  if (against !== null && released === null) here.complain(`${name} is not in the release "${against}".`);
  const built = buildScenario(readScenarioFiles(here.root, name), { ...limits, released });
  return { name, built, proof: built.proof, findings: built.findings };
}

function tell({ name, built, proof, findings }: Checked, here: Surroundings, paint: Paint): void {
  const edition = built?.edition?.hash;
  const played = edition === undefined ? null : { scenario: name, edition };
  for (const found of findings) here.say(lineOf(found, played, paint));
  here.say(summaryOf(name, findings, proof, paint));
}

/** What the library as a whole does not exercise: no finding, because no scenario can be blamed for it. */
function tellGaps(all: readonly Checked[], here: Surroundings): void {
  const gaps = gapsOf(coverageOf(all.flatMap(({ built }) => (built === null ? [] : coveredBy(built)))));
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['no scenario exercises the tasks', gaps.tasks],
    ['no option shows the competences', gaps.competences],
    [
      'no decision observes a role while a world is at stake',
      gaps.observations.map((pair) => pair.join('–')),
    ],
    ['no dilemma sets two worlds against each other', gaps.conflicts.map((pair) => pair.join('–'))],
  ];
  for (const [gap, names] of rows) if (names.length > 0) here.say(`library: ${gap}: ${names.join(', ')}`);
}

export function coveredBy({ id, edition, proof }: BuiltScenario): readonly Covered[] {
  return edition === null || proof === null
    ? []
    : [{ id, tasks: edition.manifest.tasks, graph: proof.graph }];
}
