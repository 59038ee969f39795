import { useEnvironment } from '../ui/environment.ts';
import type { Unread } from './reading.ts';
import { DebriefTitle } from './title.tsx';
import type { Told } from './told.ts';

const SENTENCES = {
  empty: 'debrief.unread_empty',
  broken: 'debrief.unread_broken',
  'other-scenario': 'debrief.unread_other',
  'not-begun': 'debrief.unread_begun',
  failed: 'debrief.unread_failed',
} as const satisfies Record<Unread, string>;

/** Says why there is nothing to look back on, and where the conversation is. */
export function UnreadNote({ unread, told }: { readonly unread: Unread; readonly told: Told }) {
  const { t, language, linkTo } = useEnvironment();
  return (
    <div class="frame-page debrief on-paper">
      <DebriefTitle told={told} />
      <p>{t(SENTENCES[unread])}</p>
      <p>
        <a
          class="nl-button nl-button--primary"
          href={linkTo({ page: 'play', language, scenario: told.edition.manifest.id })}
        >
          {t('debrief.toScenario')}
        </a>
      </p>
    </div>
  );
}
