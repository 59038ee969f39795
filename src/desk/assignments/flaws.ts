import type { AssignmentFlaw } from '../../classroom/assignment.ts';
import type { AskProblem } from '../../client/ask.ts';
import type { Translate } from '../../i18n/interface.ts';
import type { FormErrors } from '../../ui/form/use-sending.ts';
import { sentenceOf } from '../problem.ts';

/** At which field of the form a flaw is said. */
const FIELD: Readonly<Record<AssignmentFlaw, string>> = {
  'no-scenario': 'scenarios',
  'scenario-twice': 'scenarios',
  'unknown-scenario': 'scenarios',
  'language-missing': 'language',
  'closes-before-it-opens': 'closes',
};

/** What the class server finds wrong with an assignment, in sentences, at the fields. */
export function errorsOf(problem: AskProblem, t: Translate): FormErrors {
  if (problem.code !== 'flawed-assignment') return { form: sentenceOf(problem, t) };
  const flaws = problem.reason.split(', ').filter(isFlaw);
  if (flaws.length === 0) return { form: sentenceOf(problem, t) };
  return Object.fromEntries(flaws.map((flaw) => [FIELD[flaw], t(`desk.assignment.flaw.${flaw}`)]));
}

function isFlaw(text: string): text is AssignmentFlaw {
  return Object.hasOwn(FIELD, text);
}
