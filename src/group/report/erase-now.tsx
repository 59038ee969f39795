import { useState } from 'preact/hooks';
import { Dialog } from '../../ui/dialog.tsx';
import { useEnvironment } from '../../ui/environment.ts';
import { useErase } from '../session/use-erase.ts';
import { useGroup } from '../use-group.ts';

/** A facilitator deletes the session with its report before its time. */
export function EraseNow() {
  const { t } = useEnvironment();
  const { words } = useGroup();
  const [asking, setAsking] = useState(false);
  const erase = useErase();
  return (
    <div>
      <button type="button" class="nl-button nl-button--secondary" onClick={() => setAsking(true)}>
        {words('report.erase')}
      </button>
      <Dialog title={words('report.erase')} open={asking} onClose={() => setAsking(false)}>
        <p>{words('report.eraseMeans')}</p>
        <p class="dialog-actions">
          <button
            type="button"
            class="nl-button nl-button--primary"
            onClick={() => {
              setAsking(false);
              void erase().catch(reportError);
            }}
          >
            {words('report.eraseYes')}
          </button>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => setAsking(false)}>
            {t('library.deleteNo')}
          </button>
        </p>
      </Dialog>
    </div>
  );
}
