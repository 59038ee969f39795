import { useEffect, useRef, useState } from 'preact/hooks';
import { useSources } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { DropZone } from '../../ui/form/drop-zone.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import fileStyle from '../../ui/form/files.css?inline';
import { PageStyle } from '../page-style.tsx';
import style from './check.css?inline';
import { type CheckedFile, checkFile } from './checking.ts';
import { Limits } from './limits.tsx';
import { Outcome } from './outcome.tsx';

/** Replays and scores again what somebody hands in. It shows what comes out and keeps nothing. */
export function CheckPage() {
  const { t } = useEnvironment();
  const { find } = useSources();
  const [outcome, setOutcome] = useState<CheckedFile | 'reading' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef(0);
  const check = async (file: File) => {
    latest.current += 1;
    const turn = latest.current;
    setOutcome('reading');
    const checked = await checkFile(file, find).catch((fault: unknown): CheckedFile => {
      reportError(fault);
      return { name: file.name, problem: 'unchecked' };
    });
    if (turn === latest.current) setOutcome(checked);
  };
  const take = (files: FileList | null | undefined) => {
    const file = files?.item(0);
    if (file != null) void check(file).catch(reportError);
  };
  // Who chose a file hears what came of it, wherever it stands on the page.
  useEffect(() => {
    if (outcome !== null && outcome !== 'reading') heading.current?.focus();
  }, [outcome]);
  return (
    <div class="frame-page check">
      <PageStyle css={fileStyle + style} />
      <h1 class="nl-heading nl-heading--level-1">{t('check.title')}</h1>
      <p class="nl-paragraph nl-paragraph--lead">{t('check.intro')}</p>
      <DropZone onDrop={(dropped) => take(dropped?.files)}>
        <FileField
          label={t('check.choose')}
          hint={t('check.chooseHelp')}
          accept=".json,application/json"
          onFiles={take}
        />
      </DropZone>
      <p role="status" class="check-status">
        {outcome === 'reading' && t('check.reading')}
      </p>
      {outcome !== null && outcome !== 'reading' && <Outcome heading={heading} file={outcome} />}
      <Limits />
    </div>
  );
}
