import { describe, expect, test } from 'vitest';
import { institutionIn } from '../../../src/tools/site/institution.ts';

const SET = {
  LAVEREN_OIDC_ISSUER: 'https://login.school.nl/',
  LAVEREN_OIDC_CLIENT: 'laveren',
  LAVEREN_OIDC_SECRET: 'of the two of us',
};

describe('where lecturers sign in with the account of the institution', () => {
  test('is nowhere as long as nothing is said of it', () => {
    expect(institutionIn({ LAVEREN_OIDC_NAME: 'SURFconext' })).toBeNull();
  });

  test('is called by its host, and asks everybody for an invitation, unless said otherwise', () => {
    expect(institutionIn(SET)).toEqual({
      ...{ issuer: 'https://login.school.nl/', client: 'laveren', secret: 'of the two of us' },
      ...{ name: 'login.school.nl', admits: [] },
    });
    const more = { ...SET, LAVEREN_OIDC_NAME: 'De school', LAVEREN_OIDC_ADMIT: 'School.nl, @hbo.school.nl,' };
    expect(institutionIn(more)).toMatchObject({ name: 'De school', admits: ['school.nl', 'hbo.school.nl'] });
  });

  test.each([
    ['LAVEREN_OIDC_ISSUER', 'school'],
    ['LAVEREN_OIDC_CLIENT', ''],
    ['LAVEREN_OIDC_SECRET', undefined],
  ])('is a mistake that is named when %s is %j', (name, value) => {
    expect(() => institutionIn({ ...SET, [name]: value })).toThrow(name);
  });
});
