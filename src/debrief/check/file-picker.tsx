import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';

/** Takes one file, chosen or dropped. */
export function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useEnvironment();
  const [over, setOver] = useState(false);
  const id = useId();
  useEffect(() => {
    // A file that is dropped beside the field would otherwise take the place of the page.
    const ignore = (event: DragEvent) => event.preventDefault();
    addEventListener('dragover', ignore);
    addEventListener('drop', ignore);
    return () => {
      removeEventListener('dragover', ignore);
      removeEventListener('drop', ignore);
    };
  }, []);
  const take = (files: FileList | null | undefined) => {
    const file = files?.item(0);
    if (file != null) onFile(file);
  };
  const input = useRef<HTMLInputElement>(null);
  const early = useRef(take);
  // The field can be used as soon as it is seen, which may be before this page has its script.
  useEffect(() => early.current(input.current?.files), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way in; the field below is the first
    <div
      class={over ? 'file-picker file-picker--over' : 'file-picker'}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label for={id}>{t('check.choose')}</label>
      <p id={`${id}-help`}>{t('check.chooseHelp')}</p>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // So that the same file can be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
