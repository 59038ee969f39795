import type { AskProblem } from '../client/ask.ts';
import type { Translate } from '../i18n/interface.ts';

/** What the class server could not do, as a sentence with what helps. */
export function sentenceOf({ code }: AskProblem, t: Translate): string {
  switch (code) {
    case 'offline':
    case 'database-away':
      return t('class.problem.offline');
    case 'no-server':
      return t('class.problem.noServer');
    case 'not-signed-in':
      return t('class.problem.signedOut');
    case 'wrong-code':
      return t('class.problem.wrongCode');
    case 'bad-name':
      return t('class.problem.badName');
    case 'name-taken':
      return t('class.problem.nameTaken');
    case 'wrong-recovery':
      return t('class.problem.wrongRecovery');
    case 'too-many-tries':
      return t('class.problem.tooMany');
    default:
      return t('class.problem.failed', { code });
  }
}
