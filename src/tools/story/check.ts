import { makeReportLine } from '../../authoring/findings.ts';
import { buildScenario } from '../../authoring/scenario.ts';
import { readScenarioFiles, scenarioIds } from './files.ts';
import { isScenario } from './pick.ts';
import { COULD_NOT_RUN, FINE, type Surroundings, type Verb, WRONG } from './verb.ts';

export const check: Verb = {
  usage: 'check [scenario…]',
  does: 'tells everything that is wrong with a scenario, or with all of them',
  options: {},
  async run({ plain }, here) {
    const ids = plain.length > 0 ? plain : scenarioIds(here.root);
    if (!ids.every((id) => isScenario(id, here))) return COULD_NOT_RUN;
    if (ids.length === 0) {
      here.complain('There are no scenarios to check.');
      return COULD_NOT_RUN;
    }
    const errors = ids.map((id) => checkOne(id, here)).reduce((sum, count) => sum + count, 0);
    return errors > 0 ? WRONG : FINE;
  },
};

/** Gives the number of errors. */
function checkOne(id: string, here: Surroundings): number {
  const { findings } = buildScenario(readScenarioFiles(here.root, id));
  for (const found of findings) here.say(makeReportLine(found));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  here.say(`${id}: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`);
  return errors;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
