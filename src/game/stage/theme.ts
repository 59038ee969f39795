import type { ByWorld } from '../../profession/worlds.ts';

/** The colours of the stage's own drawings; people and rooms bring theirs. */
export interface Theme {
  readonly name: 'light' | 'dark';
  readonly paper: string;
  readonly ink: string;
  readonly worlds: ByWorld<string>;
  /** Laid over people and rooms, so that a bright room does not glare on a dark page; null for nothing. */
  readonly dusk: string | null;
  /** Laid over those who listen while somebody speaks. */
  readonly hush: string;
}

export const LIGHT: Theme = {
  name: 'light',
  paper: '#fbf8f2',
  ink: '#1e2230',
  worlds: { law: '#2b5c9e', politics: '#84479a', work: '#9a5b00', human: '#1d7257' },
  dusk: null,
  hush: 'rgb(239 231 218 / 0.16)',
};

export const DARK: Theme = {
  name: 'dark',
  paper: '#171b26',
  ink: '#f4efe4',
  worlds: { law: '#8fb8ee', politics: '#d6a4e6', work: '#f0b35a', human: '#6fcfae' },
  dusk: 'rgb(23 27 38 / 0.2)',
  hush: 'rgb(23 27 38 / 0.16)',
};

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** The theme of the page: what it says in `data-theme`, else what the device prefers. */
export function themeNow(): Theme {
  const asked = document.documentElement.dataset.theme;
  const dark = asked === 'dark' || (asked !== 'light' && matchMedia(PREFERS_DARK).matches);
  return dark ? DARK : LIGHT;
}

/** Calls back when the theme of the page may have changed; the result ends it. */
export function watchTheme(changed: () => void): () => void {
  const media = matchMedia(PREFERS_DARK);
  const attribute = new MutationObserver(changed);
  attribute.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  media.addEventListener('change', changed);
  return () => {
    attribute.disconnect();
    media.removeEventListener('change', changed);
  };
}
