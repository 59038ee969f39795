import { toReport } from '../links.ts';
import { useWords } from '../use-group.ts';
import { VIEWS } from '../views.tsx';
import { useSession } from './use-session.ts';

/** When all has been talked about: the report, and for a facilitator the closing. */
export function Afterwards() {
  const { id, own, act } = useSession();
  const words = useWords();
  const hasReport = VIEWS.some(({ path }) => path === 'report/*');
  return (
    <div class="group-actions">
      {hasReport && (
        <a class="nl-button nl-button--secondary" href={toReport(id)}>
          {words('closed.report')}
        </a>
      )}
      {own.facilitator && (
        <button
          type="button"
          class="nl-button nl-button--primary"
          onClick={() => void act({ kind: 'close' }).catch(reportError)}
        >
          {words('end.close')}
        </button>
      )}
    </div>
  );
}
