/** Why somebody who went to sign in at the institution is back without being signed in. */
export type CameBack = 'cancelled' | 'notAdmitted' | 'notVerified' | 'notJoined' | 'failed';

/** As the class server puts it into the address; null where nobody came back like that. */
export function cameBackIn(search: string): CameBack | null {
  const error = new URLSearchParams(search).get('error');
  switch (error) {
    case null:
      return null;
    case 'access_denied':
      return 'cancelled';
    case 'not_admitted':
      return 'notAdmitted';
    case 'email_not_verified':
      return 'notVerified';
    case 'account_not_linked':
    case 'unable_to_link_account':
      return 'notJoined';
    default:
      return 'failed';
  }
}
