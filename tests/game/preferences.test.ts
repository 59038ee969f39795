import { describe, expect, test } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  keepPreferences,
  type Preferences,
  readPreferences,
} from '../../src/game/preferences.ts';

describe('preferences', () => {
  test('are read back as they were chosen', () => {
    const kept = new Map<string, string>();
    const chosen: Preferences = {
      theme: 'dark',
      motion: 'reduced',
      font: 'dyslexic',
      keys: 'off',
      reasons: 'on',
    };
    expect(keepPreferences({ setItem: (key, value) => void kept.set(key, value) }, chosen)).toBe(true);
    expect(readPreferences({ getItem: (key) => kept.get(key) ?? null })).toEqual(chosen);
  });

  test.each([null, '', 'not json', '[]', '7', '{"theme":"pink","keys":1}'])(
    'that read %j count as never chosen',
    (found) => {
      expect(readPreferences({ getItem: () => found })).toEqual(DEFAULT_PREFERENCES);
    },
  );

  test('that a device will not keep are no reason to stop', () => {
    const full = () => {
      throw new Error('full');
    };
    expect(keepPreferences({ setItem: full }, DEFAULT_PREFERENCES)).toBe(false);
  });
});
