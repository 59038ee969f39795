import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from './core/texts.ts';
import { keepPreferences, type Preferences, showPreferences } from './game/preferences.ts';
import { Settings } from './game/settings.tsx';
import type { Translate } from './i18n/interface.ts';
import type { Sources } from './scenarios/sources.ts';
import { SourcesContext } from './scenarios/use-sources.ts';
import { type Address, pathOf } from './ui/address.ts';
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
  readonly linkTo: Environment['linkTo'];
  readonly preferences: Preferences;
  readonly storage: Storage | null;
  /** Whether the settings were asked for before this was there: the prelude keeps that. */
  readonly settingsWanted: boolean;
  readonly sources: Sources;
  /** Opens this page in another language; what is on the screen stays until it is there. */
  readonly openIn: (address: Address, language: Language) => Promise<Opened>;
  /** Fetches what a link of this site leads to. */
  readonly openAt: (href: string) => Promise<Opened>;
}

/**
 * The whole page: frame, settings and the view. Changing the language changes texts, never where somebody is.
 * A view that was opened from the first one stands in its place; the first stays as it is, for the way back.
 */
export function App({
  first: begun,
  linkTo,
  preferences: kept,
  storage,
  settingsWanted,
  sources,
  openIn,
  openAt,
}: AppProps) {
  const [first, setFirst] = useState(begun);
  const [onward, setOnward] = useState<Opened | null>(null);
  const [preferences, setPreferences] = useState(kept);
  const [settingsOpen, setSettingsOpen] = useState(settingsWanted);
  const shown = onward ?? first;
  const firstPath = pathOf(linkTo(first.address));

  useEffect(() => {
    const onPopState = () => {
      if (location.pathname === firstPath) setOnward(null);
      else
        void openAt(location.href)
          .then(setOnward)
          // The address is already that of the other page: the browser loads it, and says what is wrong.
          .catch(() => location.reload());
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, [firstPath, openAt]);
  useLayoutEffect(() => {
    document.documentElement.lang = shown.address.language;
    document.title = `${shown.view.title} · ${shown.t('app.name')}`;
  }, [shown]);
  useLayoutEffect(() => {
    if (onward !== null) arrive();
  }, [onward]);

  const openHere = useCallback(
    (href: string) => {
      openAt(href)
        .then((opened) => {
          history.pushState(null, '', href);
          setOnward(opened);
        })
        // The browser then loads the page itself, and says what is wrong where that fails as well.
        .catch(() => location.assign(href));
    },
    [openAt],
  );
  const environment = useMemo(() => environmentOf(first, linkTo, openHere), [first, linkTo, openHere]);
  const shownEnvironment = useMemo(() => environmentOf(shown, linkTo, openHere), [shown, linkTo, openHere]);
  const changePreferences = (changed: Preferences) => {
    setPreferences(changed);
    showPreferences(document.documentElement, changed);
    if (storage !== null) keepPreferences(storage, changed);
  };
  const changeLanguage = (language: Language) => {
    openIn(shown.address, language)
      .then(onward === null ? setFirst : setOnward)
      .catch(reportError);
  };
  return (
    <SourcesContext.Provider value={sources}>
      <EnvironmentContext.Provider value={shownEnvironment}>
        <Frame onLanguage={changeLanguage} onSettings={() => setSettingsOpen(true)}>
          <EnvironmentContext.Provider value={environment}>
            <div class="view" hidden={onward !== null}>
              {first.view.draw(preferences)}
            </div>
          </EnvironmentContext.Provider>
          {onward?.view.draw(preferences)}
        </Frame>
        <Settings
          open={settingsOpen}
          preferences={preferences}
          onChange={changePreferences}
          onClose={() => setSettingsOpen(false)}
        />
      </EnvironmentContext.Provider>
    </SourcesContext.Provider>
  );
}

function environmentOf(
  { address, t }: Opened,
  linkTo: Environment['linkTo'],
  openHere: NonNullable<Environment['openHere']>,
): Environment {
  return { address, language: address.language, t, linkTo, openHere };
}

/** Whoever arrives at another page starts reading at its heading. */
function arrive(): void {
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('.view[hidden] ~ * h1')?.focus({ preventScroll: true });
}
