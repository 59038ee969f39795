import { asking } from '../../ui/address.ts';
import type { Environment } from '../../ui/environment.ts';
import type { OwnEntry } from '../../wire/own-scenarios.ts';

/** Where a lecturer plays a scenario as a student would, from the opening. */
export function tryOutAddress(
  { id }: OwnEntry,
  language: Environment['language'],
  linkTo: Environment['linkTo'],
): string {
  return asking(linkTo({ page: 'play', language, scenario: id }), 'new');
}
