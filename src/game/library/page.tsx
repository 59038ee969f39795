import { type LibraryEntry, library } from 'virtual:laveren/library';
import { useEffect, useState } from 'preact/hooks';
import { TASKS } from '../../profession/tasks.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { Device } from '../device.ts';
import { noteResuming } from '../resuming.ts';
import { removeAttempt } from '../saves/removal.ts';
import type { DamagedSave, Save } from '../saves/save.ts';
import { Attempts } from './attempts.tsx';
import './library.css';

type Kept = Save | DamagedSave;

/** The home page: what the game is, its scenarios, and the attempts on this device. */
export function LibraryPage({ device }: { readonly device: Device }) {
  const { t } = useEnvironment();
  const [saves, setSaves] = useState<readonly Kept[]>([]);
  const [lasting, setLasting] = useState(true);

  useEffect(() => {
    void device
      .saves()
      .then(async (store) => {
        setLasting(store.lasting);
        setSaves(await store.list());
      })
      .catch(reportError);
  }, [device]);

  const remove = async (save: Kept) => {
    const left = await removeAttempt(save, device);
    setSaves(left);
    if ('damaged' in save) return;
    const { scenario } = save.attempt;
    noteResuming(
      device.storage(),
      scenario,
      left.some((other) => isUnfinished(other, scenario)),
    );
  };

  return (
    <div class="frame-page library">
      <header class="library-head">
        <h1 class="nl-heading nl-heading--level-1">{t('app.tagline')}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{t('library.intro')}</p>
      </header>
      <section aria-labelledby="scenarios">
        <h2 id="scenarios" class="nl-heading nl-heading--level-2">
          {t('library.scenarios')}
        </h2>
        <ul class="library-list">
          {library.map((entry) => (
            <ScenarioCard
              key={entry.id}
              entry={entry}
              unfinished={saves.some((save) => isUnfinished(save, entry.id))}
            />
          ))}
        </ul>
      </section>
      <section class="library-how" aria-labelledby="how">
        <h2 id="how" class="nl-heading nl-heading--level-2">
          {t('library.howTitle')}
        </h2>
        <ol>
          <li>{t('library.how1')}</li>
          <li>{t('library.how2')}</li>
          <li>{t('library.how3')}</li>
        </ol>
      </section>
      <Attempts saves={saves} lasting={lasting} onRemove={remove} />
    </div>
  );
}

function ScenarioCard({ entry, unfinished }: { readonly entry: LibraryEntry; readonly unfinished: boolean }) {
  const { t, language, linkTo } = useEnvironment();
  const address = linkTo({ page: 'play', language, scenario: entry.id });
  return (
    <li class="card">
      <img
        class="card-cover"
        src={`${import.meta.env.BASE_URL}covers/${entry.id}.svg`}
        alt=""
        width="1280"
        height="720"
      />
      <h3 class="nl-heading nl-heading--level-3">{entry.title[language]}</h3>
      <p>{entry.summary[language]}</p>
      <p class="card-facts">
        <span>{t('library.minutes', { minutes: entry.minutes })}</span>
        <span>
          {t('library.tasks')}: {entry.tasks.flatMap((number) => taskName(number, t) ?? []).join(', ')}
        </span>
      </p>
      <p class="card-actions">
        <a class="nl-button nl-button--primary" href={address}>
          {t(unfinished ? 'library.continue' : 'library.start')}
        </a>
        {unfinished && (
          <a class="nl-button nl-button--secondary" href={`${address}?new`}>
            {t('library.again')}
          </a>
        )}
      </p>
    </li>
  );
}

function taskName(number: number, t: ReturnType<typeof useEnvironment>['t']): string | null {
  const task = TASKS[number - 1];
  return task === undefined ? null : t(`task.${task}`);
}

function isUnfinished(save: Kept, scenario: string): boolean {
  if ('damaged' in save || save.assigned !== undefined) return false;
  return save.attempt.scenario === scenario && save.finished === null;
}
