import { useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import type { DeskClass } from '../../wire/answers.ts';
import { sentenceOf } from '../problem.ts';
import { useDesk } from '../use-desk.ts';
import { ClassForm } from './class-form.tsx';
import { EraseClass } from './erase.tsx';

interface ClassSettingsProps {
  readonly room: DeskClass;
  readonly onChanged: () => Promise<void>;
}

/** The name of a class, how long its data stay, putting it away, erasing it. */
export function ClassSettings({ room, onChanged }: ClassSettingsProps) {
  const { t } = useEnvironment();
  const { ask, say } = useDesk();
  const [doing, setDoing] = useState<'change' | 'erase' | null>(null);
  const archive = async () => {
    const archived = !room.archived;
    const changed = await ask('PATCH', `/desk/classes/${room.id}`, { archived });
    if (!changed.ok) return say(sentenceOf(changed.error, t));
    await onChanged();
    say(t(archived ? 'desk.class.nowArchived' : 'desk.class.nowBack'));
  };
  return (
    <section class="desk-section" aria-labelledby="settings">
      <h2 id="settings" class="nl-heading nl-heading--level-2">
        {t('desk.class.settings')}
      </h2>
      <p>{t('desk.class.keeps', { count: room.retentionDays })}</p>
      {doing === 'change' ? (
        <ClassForm
          begin={room}
          action={t('desk.save')}
          send={(draft) => ask<DeskClass>('PATCH', `/desk/classes/${room.id}`, draft)}
          onDone={() => {
            setDoing(null);
            onChanged().then(() => say(t('desk.saved')), reportError);
          }}
          onCancel={() => setDoing(null)}
        />
      ) : (
        <div class="desk-actions">
          <button type="button" class="nl-button nl-button--secondary" onClick={() => setDoing('change')}>
            {t('desk.class.change')}
          </button>
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() => void archive().catch(reportError)}
          >
            {t(room.archived ? 'desk.class.unarchive' : 'desk.class.archive')}
          </button>
          <button type="button" class="nl-button nl-button--subtle" onClick={() => setDoing('erase')}>
            {t('desk.class.erase')}
          </button>
        </div>
      )}
      {doing === 'erase' && <EraseClass room={room} onClose={() => setDoing(null)} />}
    </section>
  );
}
