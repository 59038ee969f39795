import type { TextsFile } from './i18n/texts.ts';
import type { Address } from './ui/address.ts';

/** What a page says besides what every page says, so that it is fetched with it. A test holds it to its code. */
export const PAGE_TEXTS: Readonly<Record<Address['page'], readonly TextsFile[]>> = {
  library: ['library'],
  play: ['play'],
  debrief: ['debrief', 'reflection'],
  compare: ['debrief', 'compare'],
  progress: ['debrief', 'progress'],
  portfolio: ['debrief', 'reflection', 'portfolio'],
  check: ['debrief', 'reflection', 'check'],
  class: ['play', 'reflection', 'class'],
  desk: ['debrief', 'reflection', 'desk'],
  group: ['debrief'],
  missing: [],
};
