import type { AskProblem } from '../client/ask.ts';
import type { IntervisionWords } from '../i18n/intervision.ts';
import type { Act } from './live/acts.ts';

/** What the server could not do, as a sentence with what helps. */
export function sentenceOf({ code }: AskProblem, words: IntervisionWords): string {
  switch (code) {
    case 'offline':
    case 'database-away':
      return words('problem.offline');
    case 'no-server':
      return words('problem.noServer');
    case 'wrong-code':
      return words('problem.wrongCode');
    case 'bad-name':
      return words('problem.badName');
    case 'name-taken':
      return words('problem.nameTaken');
    case 'full':
      return words('problem.full');
    case 'removed':
      return words('problem.removed');
    case 'closed':
      return words('problem.closed');
    case 'too-many-tries':
      return words('problem.tooMany');
    case 'not-signed-in':
    case 'not-here':
      return words('problem.notHere');
    case 'not-found':
      return words('problem.gone');
    case 'secret-gone':
      return words('problem.secretGone');
    case 'unknown-edition':
      return words('problem.noStory');
    case 'too-few-attempts':
      return words('problem.tooFewAttempts');
    case 'no-disagreement':
      return words('problem.noDisagreement');
    case 'unmapped-story':
      return words('problem.unmapped');
    default:
      return words('problem.failed', { code });
  }
}

/**
 * Whether a session is not there any more, for whoever was in it: of one that was deleted the server does not even know
 * who they were.
 */
export function isErased({ code }: AskProblem, wasIn: boolean): boolean {
  return code === 'not-found' || (wasIn && code === 'not-signed-in');
}

/** Why something that somebody did in a session changed nothing. */
export function refusalOf(act: Act, problem: AskProblem, words: IntervisionWords): string {
  switch (problem.code) {
    case 'late':
      return words(act.kind === 'commit' ? 'refused.lateCommit' : 'refused.late');
    case 'not-facilitator':
      return words('refused.notFacilitator');
    case 'not-now':
      return words(act.kind === 'begin' ? 'refused.nothingToCompare' : 'refused.notNow');
    case 'not-shown':
      return words('refused.noMajority');
    case 'not-possible':
      if (act.kind === 'decide') return words('refused.noMajority');
      return words(act.kind === 'bring' ? 'refused.bring' : 'refused.notNow');
    case 'not-on-offer':
      return words('refused.notOnOffer');
    case 'too-much':
      return words('refused.tooMuch');
    case 'closed':
      return words('refused.closed');
    default:
      return sentenceOf(problem, words);
  }
}
