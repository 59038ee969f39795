import languagesIcon from 'lucide-static/icons/languages.svg?raw';
import settingsIcon from 'lucide-static/icons/settings.svg?raw';
import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language } from '../core/texts.ts';
import { LANGUAGE_NAMES } from '../i18n/language.ts';
import { useEnvironment } from './environment.ts';
import { Icon } from './icon.tsx';
import { Logo } from './logo.tsx';

interface FrameProps {
  readonly onLanguage: (language: Language) => void;
  readonly onSettings: () => void;
  readonly children: ComponentChildren;
}

/** What stands around every page: the way home, the other language, the settings. */
export function Frame({ onLanguage, onSettings, children }: FrameProps) {
  const { t, language, address, linkTo } = useEnvironment();
  return (
    <div class="frame">
      <button type="button" class="nl-skip-link nl-skip-link--visible-on-focus" onClick={skip}>
        {t('app.skip')}
      </button>
      <header class="frame-head">
        <a class="frame-home" href={linkTo({ page: 'library', language })}>
          <Logo />
          {t('app.name')}
        </a>
        {LANGUAGES.filter((other) => other !== language).map((other) => (
          <a
            key={other}
            class="frame-tool"
            href={linkTo({ ...address, language: other })}
            hreflang={other}
            lang={other}
            onClick={(event) => {
              event.preventDefault();
              onLanguage(other);
            }}
          >
            <Icon svg={languagesIcon} />
            <span class="word">{LANGUAGE_NAMES[other]}</span>
          </a>
        ))}
        <button type="button" class="frame-tool" data-settings onClick={onSettings}>
          <Icon svg={settingsIcon} />
          <span class="word">{t('app.settings')}</span>
        </button>
      </header>
      <main id="main" class="frame-main" tabindex={-1}>
        {children}
      </main>
    </div>
  );
}

/** Moves the focus and not the address, whose fragment may hold an attempt; hence a button and no link. */
function skip(): void {
  document.getElementById('main')?.focus();
}
