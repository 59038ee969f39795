import { describe, expect, test } from 'vitest';
import { type Address, makeAddress, parseAddress, SITE_PAGES } from '../../src/ui/address.ts';

const ADDRESSES: readonly Address[] = [
  { page: 'library', language: 'nl' },
  { page: 'library', language: 'en' },
  { page: 'play', language: 'nl', scenario: 'perfect-plan' },
  { page: 'debrief', language: 'en', scenario: 'perfect-plan' },
  { page: 'compare', language: 'nl', scenario: 'perfect-plan' },
  ...SITE_PAGES.map((page) => ({ page, language: 'en' as const })),
];

describe('an address', () => {
  test.each(ADDRESSES)('of $page in $language comes back as it was written', (address) => {
    for (const base of ['/', '/laveren/'])
      expect(parseAddress(makeAddress(address, base), base)).toEqual(address);
  });

  test.each([
    ['/', 'library'],
    ['/index.html', 'library'],
    ['/nl', 'library'],
    ['/nl/perfect-plan', 'play'],
    ['/nl/perfect-plan/index.html', 'play'],
    ['/fr/', 'missing'],
    ['/nl/perfect-plan/else/', 'missing'],
    ['/nl/perfect-plan/debrief/more/', 'missing'],
    ['/nl/progress/debrief/', 'missing'],
    ['/../../etc/passwd', 'missing'],
  ])('%s is the page %s', (path, page) => {
    expect(parseAddress(path, '/').page).toBe(page);
  });
});
