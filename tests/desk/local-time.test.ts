import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromField, toField } from '../../src/desk/assignments/local-time.ts';

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['Europe/Amsterdam', Date.UTC(2026, 0, 5, 8, 5), '2026-01-05T09:05'],
  ['Europe/Amsterdam', Date.UTC(2026, 6, 5, 8, 5), '2026-07-05T10:05'],
  ['Asia/Tokyo', Date.UTC(2026, 11, 31, 20, 0), '2027-01-01T05:00'],
])('in %s', (zone, moment, text) => {
  test(`a moment is written by the clock of the place, and read back: ${text}`, () => {
    vi.stubEnv('TZ', zone);
    expect(toField(moment)).toBe(text);
    expect(fromField(text)).toBe(moment);
  });
});

test('an empty field is no moment, and no moment is an empty field', () => {
  expect(toField(null)).toBe('');
  expect(fromField('')).toBeNull();
});

test('what is no date, or before there were clocks like ours, is no moment', () => {
  expect(fromField('morgen')).toBeNull();
  expect(fromField('1900-01-01T00:00')).toBeNull();
});
