import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSources } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
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
  const [over, setOver] = useState(false);
  useNoOtherDrop();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way in; the fields below are the first
    <div
      class={over ? 'own-drop own-drop--over' : 'own-drop'}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(droppedFiles(event.dataTransfer));
      }}
    >
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
    </div>
  );
}

/** Only one is under way at a time; what is chosen meanwhile is left. */
function useSending({ onBegin, onSent }: UploadProps) {
  const { ask, own } = useDesk();
  const sources = useSources();
  const [stage, setStage] = useState<'packing' | 'checking' | null>(null);
  const busy = useRef(false);
  const send = async (choosing: Promise<readonly ChosenFile[]>): Promise<Sent> => {
    const chosen = await choosing.catch(() => null);
    if (chosen === null) return { problem: 'unreadable' };
    setStage('packing');
    const { pack } = await import('./pack.ts');
    const packed = await pack(chosen);
    if ('problem' in packed) return packed;
    setStage('checking');
    const answer = await ask<UploadAnswer>('POST', '/desk/scenarios', packed.zip);
    if (!answer.ok) return { refused: answer.error };
    const { scenario } = answer.value;
    if (scenario !== null) {
      sources.note([scenario]);
      await Promise.all([own.refresh(), sources.takeAlong(scenario.id, 0)]);
    }
    return { answer: answer.value };
  };
  const take = (choosing: Promise<readonly ChosenFile[]>) => {
    if (busy.current) return;
    busy.current = true;
    onBegin();
    send(choosing)
      .then(onSent)
      .catch((error: unknown) => {
        reportError(error);
        onSent({ problem: 'unreadable' });
      })
      .finally(() => {
        busy.current = false;
        setStage(null);
      });
  };
  return { take, stage };
}

interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly folder?: boolean;
  readonly onFiles: (list: FileList | null) => void;
}

function FileField({ label, hint, folder = false, onFiles }: FileFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Browsers that cannot choose a folder leave this out, and take a file.
    if (folder && input.current !== null) input.current.webkitdirectory = true;
  }, [folder]);
  return (
    <div class="own-field">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <input
        ref={input}
        id={id}
        type="file"
        accept={folder ? undefined : '.zip,application/zip'}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          onFiles(currentTarget.files);
          // So that the same can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** What is dropped beside the field would otherwise take the place of the page. */
function useNoOtherDrop(): void {
  useEffect(() => {
    const ignore = (event: DragEvent) => event.preventDefault();
    addEventListener('dragover', ignore);
    addEventListener('drop', ignore);
    return () => {
      removeEventListener('dragover', ignore);
      removeEventListener('drop', ignore);
    };
  }, []);
}
