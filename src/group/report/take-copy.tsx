import { useState } from 'preact/hooks';
import { FROM_GROUP, playingOf } from '../../game/saves/notes.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useSession } from '../session/use-session.ts';
import { useGroup } from '../use-group.ts';

/** Takes the group's course and one's own words into the portfolio on this device. */
export function TakeCopy() {
  const { language, linkTo } = useEnvironment();
  const { words } = useGroup();
  const [outcome, setOutcome] = useState<'kept' | 'refused' | null>(null);
  const take = useTakeCopy();
  return (
    <div class="group-section report-copy">
      <p>{words('report.portfolioMeans')}</p>
      {outcome !== 'kept' && (
        <p>
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() =>
              void take()
                .then((kept) => setOutcome(kept ? 'kept' : 'refused'))
                .catch(reportError)
            }
          >
            {words('report.portfolio')}
          </button>
        </p>
      )}
      <div role="status">
        {outcome === 'refused' && <p class="notice">{words('report.portfolioRefused')}</p>}
        {outcome === 'kept' && (
          <p>
            {words('report.portfolioDone')}{' '}
            <a class="nl-link" href={linkTo({ page: 'portfolio', language })}>
              {words('report.toPortfolio')}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

/** Taken twice it is there once: the copy is named after the session. */
function useTakeCopy(): () => Promise<boolean> {
  const { language } = useEnvironment();
  const { device } = useGroup();
  const { id, shared, own } = useSession();
  return async () => {
    const { story } = shared.setup;
    if (story === null) return false;
    const attempt = { ...story, moves: shared.moves };
    const at = device.now();
    const saves = await device.saves();
    const times = { started: at, changed: at, finished: at };
    const kept = await saves.put(
      { id: `group-${id}`, attempt, language, ...times, group: { session: id } },
      null,
    );
    if (kept === 'refused' || !saves.lasting) return false;
    const agreements = shared.agreements.map(({ text }) => text).join('\n');
    const fields = { words: own.words, agreements };
    const notes = await device.notes();
    return (
      (await notes.put({ playing: playingOf(attempt), about: FROM_GROUP, fields, changed: at })) === 'kept'
    );
  };
}
