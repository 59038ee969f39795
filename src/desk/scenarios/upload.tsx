import { useRef, useState } from 'preact/hooks';
import { ALL_AS_THE_CHECK_SAYS_IT, findingTellers } from '../../i18n/findings.ts';
import { useSources } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { DropZone } from '../../ui/form/drop-zone.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import type { UploadAnswer } from '../../wire/own-scenarios.ts';
import { useDesk } from '../use-desk.ts';
import { chosenFiles, droppedFiles } from './chosen.ts';
import type { Sent } from './outcome.tsx';
import type { ChosenFile } from './pack.ts';

interface UploadProps {
  readonly onBegin: () => void;
  readonly onSent: (sent: Sent) => void;
}

/** Takes a folder or a zip, chosen or dropped, and has it checked by the class server. */
export function Upload({ onBegin, onSent }: UploadProps) {
  const { t } = useEnvironment();
  const { take, stage } = useSending({ onBegin, onSent });
  return (
    <DropZone onDrop={(dropped) => take(droppedFiles(dropped))}>
      <div class="own-fields">
        <FileField
          label={t('desk.own.folder')}
          hint={t('desk.own.folderHint')}
          folder
          onFiles={(list) => take(Promise.resolve(chosenFiles(list)))}
        />
        <FileField
          label={t('desk.own.zip')}
          hint={t('desk.own.zipHint')}
          accept=".zip,application/zip"
          onFiles={(list) => take(Promise.resolve(chosenFiles(list)))}
        />
      </div>
      <div role="status" class="own-stage">
        {stage !== null && (
          <>
            <progress aria-label={t('desk.own.checkingShort')} />
            <p>{t(`desk.own.${stage}`)}</p>
          </>
        )}
      </div>
    </DropZone>
  );
}

/** Only one is under way at a time; what is chosen meanwhile is left. */
function useSending({ onBegin, onSent }: UploadProps) {
  const { ask, own } = useDesk();
  const sources = useSources();
  const [stage, setStage] = useState<'packing' | 'checking' | null>(null);
  const busy = useRef(false);
  const send = async (choosing: Promise<readonly ChosenFile[]>): Promise<Sent> => {
    // What a browser says here is that something was moved, or may not be read: that is what the page says.
    const chosen = await choosing.catch(() => null);
    if (chosen === null) return { problem: 'unreadable' };
    setStage('packing');
    const { pack } = await import('./pack.ts');
    const packed = await pack(chosen);
    if ('problem' in packed) return packed;
    setStage('checking');
    // Fetched meanwhile. Without it the findings are told as the check says them.
    const telling = findingTellers().catch((fault: unknown) => {
      reportError(fault);
      return ALL_AS_THE_CHECK_SAYS_IT;
    });
    const answer = await ask<UploadAnswer>('POST', '/desk/scenarios', packed.zip);
    if (!answer.ok) return { refused: answer.error };
    const { scenario } = answer.value;
    if (scenario !== null) {
      sources.note([scenario]);
      // It has been taken in, whatever becomes of this: what is not on the device is fetched when it is played.
      await Promise.all([own.refresh(), sources.takeAlong(scenario.id, 0)]).catch(reportError);
    }
    return { answer: answer.value, tellers: await telling };
  };
  const take = (choosing: Promise<readonly ChosenFile[]>) => {
    if (busy.current) return;
    busy.current = true;
    onBegin();
    send(choosing)
      .then(onSent)
      .catch((fault: unknown) => {
        reportError(fault);
        onSent({ problem: 'failed' });
      })
      .finally(() => {
        busy.current = false;
        setStage(null);
      });
  };
  return { take, stage };
}
