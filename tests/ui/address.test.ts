import { describe, expect, test } from 'vitest';
import {
  type Address,
  asking,
  makeAddress,
  OWN,
  parseAddress,
  pathOf,
  SITE_PAGES,
} from '../../src/ui/address.ts';

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

  const OWN_ADDRESSES: readonly Extract<Address, { scenario: string }>[] = [
    { page: 'play', language: 'nl', scenario: 'mine' },
    { page: 'debrief', language: 'en', scenario: 'mine' },
    { page: 'compare', language: 'nl', scenario: 'mine' },
  ];

  test.each(OWN_ADDRESSES)(
    'of $page of a scenario that the site has no file of comes back too',
    (address) => {
      const href = makeAddress(address, '/laveren/', () => true);
      expect(pathOf(href)).toBe(makeAddress({ ...address, scenario: OWN }, '/laveren/', () => true));
      for (const whole of [href, asking(href, 'assignment=a.b&new')])
        expect(parseAddress(whole, '/laveren/')).toEqual(address);
    },
  );

  test('that asks for more keeps what it asked for', () => {
    expect(asking('/nl/perfect-plan/', 'new')).toBe('/nl/perfect-plan/?new');
    expect(asking('/nl/own/?scenario=mine', 'new')).toBe('/nl/own/?scenario=mine&new');
  });

  test('of the page for such scenarios may name none', () => {
    expect(parseAddress('/nl/own/debrief/', '/')).toEqual({
      page: 'debrief',
      language: 'nl',
      scenario: OWN,
    });
  });
});
