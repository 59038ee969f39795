import { Dialog } from '../ui/dialog.tsx';
import { useEnvironment } from '../ui/environment.ts';
import { PREFERENCE_CHOICES, type Preferences } from './preferences.ts';

interface SettingsProps {
  readonly open: boolean;
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
  readonly onClose: () => void;
}

const NAMES = ['theme', 'motion', 'font', 'keys', 'reasons'] as const satisfies (keyof Preferences)[];

/** The preferences as groups of radio buttons; every change holds at once. */
export function Settings({ open, preferences, onChange, onClose }: SettingsProps) {
  const { t } = useEnvironment();
  const labels = {
    theme: {
      auto: t('settings.theme_auto'),
      light: t('settings.theme_light'),
      dark: t('settings.theme_dark'),
    },
    motion: { auto: t('settings.motion_auto'), reduced: t('settings.motion_reduced') },
    font: { standard: t('settings.font_standard'), dyslexic: t('settings.font_dyslexic') },
    keys: { on: t('settings.keys_on'), off: t('settings.keys_off') },
    reasons: { off: t('settings.reasons_off'), on: t('settings.reasons_on') },
  } as const;
  return (
    <Dialog title={t('app.settings')} open={open} onClose={onClose}>
      <div class="settings">
        {NAMES.map((name) => (
          <fieldset key={name}>
            <legend>{t(`settings.${name}`)}</legend>
            {PREFERENCE_CHOICES[name].map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name={name}
                  value={choice}
                  checked={preferences[name] === choice}
                  onChange={() => onChange({ ...preferences, [name]: choice })}
                />
                {(labels[name] as Readonly<Record<string, string>>)[choice]}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </Dialog>
  );
}
