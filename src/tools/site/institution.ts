import type { Institution } from '../../server/institution.ts';
import { Unusable } from '../../server/store/unusable.ts';
import type { Environment } from './settings.ts';

/**
 * Where lecturers sign in with the account of their school, as the environment says: `LAVEREN_OIDC_ISSUER`,
 * `LAVEREN_OIDC_CLIENT`, `LAVEREN_OIDC_SECRET`, `LAVEREN_OIDC_NAME`, `LAVEREN_OIDC_ADMIT`. Null where it says
 * nothing of it; half of it is a mistake, and said so.
 */
export function institutionIn(environment: Environment): Institution | null {
  const { LAVEREN_OIDC_ISSUER: issuer = '', LAVEREN_OIDC_CLIENT: client = '' } = environment;
  const { LAVEREN_OIDC_SECRET: secret = '', LAVEREN_OIDC_ADMIT: admit = '' } = environment;
  if (issuer === '' && client === '' && secret === '') return null;
  if (!URL.canParse(issuer))
    throw new Unusable('LAVEREN_OIDC_ISSUER is no address such as https://login.example.nl.');
  if (client === '' || secret === '')
    throw new Unusable('LAVEREN_OIDC_CLIENT and LAVEREN_OIDC_SECRET are both needed.');
  const domains = admit.split(',').map((domain) => domain.trim().toLowerCase().replace(/^@/, ''));
  return {
    ...{ issuer, client, secret },
    name: environment.LAVEREN_OIDC_NAME || new URL(issuer).hostname,
    admits: domains.filter((domain) => domain !== ''),
  };
}
