import type { AskProblem } from '../client/ask.ts';
import type { Translate } from '../i18n/interface.ts';

/** What the class server could not do, as a sentence with what helps. */
export function sentenceOf({ code }: AskProblem, t: Translate): string {
  switch (code) {
    case 'offline':
    case 'database-away':
      return t('desk.problem.offline');
    case 'no-server':
      return t('desk.problem.noServer');
    case 'not-signed-in':
      return t('desk.problem.signedOut');
    case 'not-found':
      return t('desk.problem.gone');
    case 'too-many-tries':
      return t('desk.problem.tooMany');
    case 'too-large':
      return t('desk.problem.tooLarge');
    case 'check-busy':
      return t('desk.own.busy');
    case 'not-understood':
      return t('desk.problem.notUnderstood');
    case 'invitation-gone':
      return t('desk.problem.invitationGone');
    case 'recovery-gone':
      return t('desk.problem.recoveryGone');
    case 'passkey-refused':
      return t('desk.problem.passkeyRefused');
    case 'institution-away':
      return t('desk.problem.institutionAway');
    default:
      return t('desk.problem.failed', { code });
  }
}
