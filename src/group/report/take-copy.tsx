import { useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { useSession } from '../session/use-session.ts';
import { useGroup } from '../use-group.ts';
import { copyOf } from './copy.ts';

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

/** False where the device keeps nothing. What was taken before is there already. */
function useTakeCopy(): () => Promise<boolean> {
  const { language } = useEnvironment();
  const { device } = useGroup();
  const { id, shared, own } = useSession();
  return async () => {
    const copy = copyOf(id, shared, own, { language, at: device.now() });
    const [saves, notes] = await Promise.all([device.saves(), device.notes()]);
    if (copy === null || !saves.lasting || (await saves.put(copy.save, null)) === 'refused') return false;
    return (await notes.put(copy.note)) === 'kept';
  };
}
