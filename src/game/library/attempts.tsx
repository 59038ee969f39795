import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { BACK } from '../../core/attempt.ts';
import { makeAttempt } from '../../core/notation.ts';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { asking, SITE_PAGES } from '../../ui/address.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Question } from '../../ui/question.tsx';
import { useWhen } from '../../ui/when.ts';
import { playingOf } from '../saves/notes.ts';
import type { DamagedSave, Save } from '../saves/save.ts';

interface AttemptsProps {
  readonly saves: readonly (Save | DamagedSave)[];
  /** False where the device keeps nothing. */
  readonly lasting: boolean;
  readonly onRemove: (save: Save | DamagedSave) => Promise<void>;
}

/** The attempts on this device: go on, read the debrief, delete. */
export function Attempts({ saves, lasting, onRemove }: AttemptsProps) {
  const { t } = useEnvironment();
  const [doomed, setDoomed] = useState<Save | DamagedSave | null>(null);
  const dateOf = useWhen();
  if (!lasting || saves.length === 0) {
    return (
      <section>
        {lasting ? (
          <p class="library-local">{t('library.local')}</p>
        ) : (
          <p class="notice">{t('library.notKept')}</p>
        )}
        <OtherPages />
      </section>
    );
  }
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts" class="nl-heading nl-heading--level-2">
        {t('library.attempts')}
      </h2>
      <p class="library-local">{t('library.local')}</p>
      <ul class="attempts">
        {saves.map((save) => (
          <li key={save.id} class="attempt">
            {'damaged' in save ? (
              <p>{t('library.damaged')}</p>
            ) : (
              <AttemptRow save={save} date={dateOf(save.started)}>
                <BranchedFrom save={save} saves={saves} />
              </AttemptRow>
            )}
            <button type="button" class="nl-button nl-button--subtle" onClick={() => setDoomed(save)}>
              {t('library.delete')}
            </button>
          </li>
        ))}
      </ul>
      <OtherPages />
      <Question
        title={t('library.deleteAsk')}
        open={doomed !== null}
        yes={t('library.deleteYes')}
        no={t('library.deleteNo')}
        onYes={() => {
          if (doomed !== null) void onRemove(doomed).catch(reportError);
        }}
        onClose={() => setDoomed(null)}
      >
        <p>
          {doomed !== null &&
            !('damaged' in doomed) &&
            t('library.deleteWhat', { date: dateOf(doomed.started) })}
        </p>
        {doomed !== null && !('damaged' in doomed) && doomed.assigned !== undefined && (
          <p>{t('library.deleteHandedIn')}</p>
        )}
      </Question>
    </section>
  );
}

/** What there is besides the conversations. */
function OtherPages() {
  const { t, language, linkTo } = useEnvironment();
  return (
    <nav aria-label={t('library.look')}>
      <ul class="other-pages">
        {SITE_PAGES.map((page) => (
          <li key={page}>
            <a class="nl-link" href={linkTo({ page, language })}>
              {t(page === 'desk' ? 'library.desk' : `${page}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface AttemptRowProps {
  readonly save: Save;
  readonly date: string;
  readonly children: ComponentChildren;
}

function AttemptRow({ save, date, children }: AttemptRowProps) {
  const { t, language, linkTo } = useEnvironment();
  const { scenario, moves } = save.attempt;
  const title = useTitleOf()(scenario);
  const count = moves.reduce((sum, move) => sum + (move === BACK ? -1 : 1), 0);
  const debrief = `${linkTo({ page: 'debrief', language, scenario })}#${encodeURIComponent(makeAttempt(save.attempt))}`;
  const goOn = asking(linkTo({ page: 'play', language, scenario }), `attempt=${encodeURIComponent(save.id)}`);
  return (
    <p class="attempt-facts">
      <strong>{title}</strong>
      <span>{t('library.attemptOf', { date })}</span>
      {children}
      <span>{save.finished === null ? t('library.unfinished', { count }) : t('library.finished')}</span>
      <a class="nl-link" href={save.finished === null ? goOn : debrief}>
        {t(save.finished === null ? 'library.continue' : 'library.debrief')}
      </a>
    </p>
  );
}

/** Which attempt this one branched off from, as long as that one is on the device; or that a group sailed it. */
function BranchedFrom({
  save: { branch, group },
  saves,
}: { readonly save: Save } & Pick<AttemptsProps, 'saves'>) {
  const { t } = useEnvironment();
  const dateOf = useWhen();
  if (group !== undefined) return <span>{t('portfolio.group')}</span>;
  if (branch === undefined) return null;
  const number = branch.at + 1;
  for (const save of saves) {
    if ('damaged' in save || playingOf(save.attempt) !== branch.from) continue;
    return <span>{t('prospects.branchedFrom', { date: dateOf(save.started), number })}</span>;
  }
  return <span>{t('prospects.branchedFromGone', { number })}</span>;
}
