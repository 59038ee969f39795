import type { ResultNote } from '../../report/result/format.ts';
import { useEnvironment } from '../../ui/environment.ts';

/** What came along in words, exactly as it was typed. */
export function NotesOf({ notes }: { readonly notes: readonly ResultNote[] }) {
  const { t } = useEnvironment();
  return (
    <details class="fold">
      <summary>{t('check.notes')}</summary>
      {notes.map(({ about, fields }) => (
        <dl key={about} class="check-notes">
          {Object.entries(fields).map(([name, text]) => (
            <div key={name}>
              <dt>
                {about}, {name}
              </dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      ))}
    </details>
  );
}
