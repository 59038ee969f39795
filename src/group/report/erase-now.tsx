import { useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { Question } from '../../ui/question.tsx';
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
      <Question
        title={words('report.erase')}
        open={asking}
        yes={words('report.eraseYes')}
        no={t('library.deleteNo')}
        onYes={() => void erase().catch(reportError)}
        onClose={() => setAsking(false)}
      >
        <p>{words('report.eraseMeans')}</p>
      </Question>
    </div>
  );
}
