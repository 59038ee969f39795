import { useMemo, useState } from 'preact/hooks';
import type { Language } from './core/texts.ts';
import { keepPreferences, type Preferences, showPreferences } from './game/preferences.ts';
import { Settings } from './game/settings.tsx';
import type { Translate } from './i18n/interface.ts';
import { type Address, makeAddress } from './ui/address.ts';
import { type Environment, EnvironmentContext } from './ui/environment.ts';
import { Frame } from './ui/frame.tsx';
import type { View } from './views.tsx';

/** One page in one language, ready to draw. */
export interface Opened {
  readonly address: Address;
  readonly t: Translate;
  readonly view: View;
}

interface AppProps {
  readonly first: Opened;
  readonly base: string;
  readonly preferences: Preferences;
  readonly storage: Storage | null;
  /** Opens the same page in another language; what is on the screen stays until it is there. */
  readonly openIn: (language: Language) => Promise<Opened>;
}

/** The whole page: frame, settings and the view. Changing the language changes texts, never where somebody is. */
export function App({ first, base, preferences: begun, storage, openIn }: AppProps) {
  const [{ address, t, view }, setOpened] = useState(first);
  const [preferences, setPreferences] = useState(begun);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const environment = useMemo(
    (): Environment => ({
      address,
      language: address.language,
      t,
      linkTo: (other) => makeAddress(other, base),
    }),
    [address, t, base],
  );
  const changePreferences = (changed: Preferences) => {
    setPreferences(changed);
    showPreferences(document.documentElement, changed);
    if (storage !== null) keepPreferences(storage, changed);
  };
  return (
    <EnvironmentContext.Provider value={environment}>
      <Frame
        onLanguage={(language) => void openIn(language).then(setOpened).catch(reportError)}
        onSettings={() => setSettingsOpen(true)}
      >
        {view.draw(preferences)}
      </Frame>
      <Settings
        open={settingsOpen}
        preferences={preferences}
        onChange={changePreferences}
        onClose={() => setSettingsOpen(false)}
      />
    </EnvironmentContext.Provider>
  );
}
