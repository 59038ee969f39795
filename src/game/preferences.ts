/** How somebody likes to play. Kept per device; no preference changes what can be chosen or how it scores. */
export interface Preferences {
  readonly theme: (typeof PREFERENCE_CHOICES)['theme'][number];
  readonly motion: (typeof PREFERENCE_CHOICES)['motion'][number];
  readonly font: (typeof PREFERENCE_CHOICES)['font'][number];
  /** Single keys can be in the way of speech input, so they can be switched off (WCAG 2.1.4). */
  readonly keys: (typeof PREFERENCE_CHOICES)['keys'][number];
  /** Study mode: at a dilemma the player gives a reason before the story goes on. */
  readonly reasons: (typeof PREFERENCE_CHOICES)['reasons'][number];
}

/** The first of each is what somebody gets who never looked. */
export const PREFERENCE_CHOICES = {
  theme: ['auto', 'light', 'dark'],
  motion: ['auto', 'reduced'],
  font: ['standard', 'dyslexic'],
  keys: ['on', 'off'],
  reasons: ['off', 'on'],
} as const;

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'auto',
  motion: 'auto',
  font: 'standard',
  keys: 'on',
  reasons: 'off',
};

const KEY = 'laveren.preferences';

/** Reads what the device kept; anything unknown in it counts as never chosen. */
export function readPreferences(storage: Pick<Storage, 'getItem'>): Preferences {
  let found: unknown;
  try {
    found = JSON.parse(storage.getItem(KEY) ?? 'null');
  } catch {
    return DEFAULT_PREFERENCES;
  }
  if (typeof found !== 'object' || found === null) return DEFAULT_PREFERENCES;
  const chosen: Readonly<Record<string, unknown>> = { ...found };
  return {
    theme: PREFERENCE_CHOICES.theme.find((choice) => choice === chosen.theme) ?? DEFAULT_PREFERENCES.theme,
    motion:
      PREFERENCE_CHOICES.motion.find((choice) => choice === chosen.motion) ?? DEFAULT_PREFERENCES.motion,
    font: PREFERENCE_CHOICES.font.find((choice) => choice === chosen.font) ?? DEFAULT_PREFERENCES.font,
    keys: PREFERENCE_CHOICES.keys.find((choice) => choice === chosen.keys) ?? DEFAULT_PREFERENCES.keys,
    reasons:
      PREFERENCE_CHOICES.reasons.find((choice) => choice === chosen.reasons) ?? DEFAULT_PREFERENCES.reasons,
  };
}

/** Tells whether the device kept them. */
export function keepPreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): boolean {
  try {
    storage.setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

/** Stylesheets and the stage read preferences from the root element, so that they need no wiring. */
export function showPreferences(root: HTMLElement, { theme, motion, font }: Preferences): void {
  root.dataset.theme = theme;
  root.dataset.motion = motion;
  root.dataset.font = font;
}
