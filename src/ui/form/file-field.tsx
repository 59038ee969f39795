import { useEffect, useId, useRef } from 'preact/hooks';

interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What may be chosen, as the browser has it; everything where it is left out. */
  readonly accept?: string;
  /** True where a folder is chosen, with all that is in it. */
  readonly folder?: boolean;
  readonly onFiles: (files: FileList | null) => void;
}

/** Takes a file or a folder. Its looks are those of `files.css`. */
export function FileField({ label, hint, accept, folder = false, onFiles }: FileFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const early = useRef(onFiles);
  useEffect(() => {
    // The field can be used as soon as it is seen, which may be before the page has its script.
    const files = input.current?.files ?? null;
    if (files !== null && files.length > 0) early.current(files);
  }, []);
  useEffect(() => {
    // Browsers that cannot choose a folder leave this out, and take a file.
    if (folder && input.current !== null) input.current.webkitdirectory = true;
  }, [folder]);
  return (
    <div class="file-field">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
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
