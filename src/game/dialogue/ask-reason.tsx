import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Option } from '../../core/moment.ts';
import type { StoryTexts } from '../../core/texts.ts';
import { optionText } from '../../i18n/lines.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { isGiven, type Reason, readReason, reasonFields } from '../../ui/reason.ts';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { useWatched } from '../../ui/use-watched.ts';
import { keepInStep, openNotebook } from '../saves/in-step.ts';
import { type NoteDevice, reasonFor } from '../saves/notes.ts';

interface AskReasonProps {
  readonly decision: string;
  /** What the player is about to choose. */
  readonly option: Option;
  readonly texts: StoryTexts;
  readonly playing: string;
  readonly device: NoteDevice;
  readonly onGoOn: () => void;
  readonly onOtherwise: () => void;
}

/** Between picking an option and what follows from it: why? What is answered stands beside the attempt. */
export function AskReason({ decision, option, texts, playing, device, onGoOn, onOtherwise }: AskReasonProps) {
  const { t } = useEnvironment();
  const heading = useRef<HTMLHeadingElement>(null);
  // Taken while it is drawn: an effect may come later than a second click does.
  const [appeared] = useState(() => performance.now());
  const id = useId();
  const notebook = useMemo(() => openNotebook(device, playing), [device, playing]);
  useEffect(() => keepInStep(notebook), [notebook]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const about = reasonFor(decision);
  const { fields, state } = useWatched(notebook.watch, () => notebook.pageOf(about));
  const reason = readReason(fields);
  const given = isGiven(reason);
  const write = (changed: Reason) => notebook.write(about, { option: option.id, ...reasonFields(changed) });
  const goOn = () => {
    // A reason of before that is left standing is a reason for this choice too.
    if (given) write(reason);
    onGoOn();
  };
  return (
    <section
      class="options ask-reason"
      aria-labelledby={id}
      onClickCapture={(event) => leaveOutSecondClick(event, appeared)}
    >
      <h2 id={id} ref={heading} tabIndex={-1} class="options-title">
        {t('reason.title')}
      </h2>
      <p class="ask-reason-option">{optionText(texts, option)}</p>
      <p class="option-note">{t('reason.intro')}</p>
      {fields.option !== undefined && fields.option !== option.id && given && (
        <p class="option-note">{t('reason.before')}</p>
      )}
      <ReasonForm reason={reason} onChange={write} />
      {state === 'not-kept' && <p class="notice">{t('writing.not-kept')}</p>}
      <p class="ask-reason-actions">
        <button type="button" class="nl-button nl-button--primary" onClick={goOn}>
          {t(given ? 'reason.goOn' : 'reason.skip')}
        </button>
        <button type="button" class="nl-button nl-button--secondary" onClick={onOtherwise}>
          {t('reason.otherwise')}
        </button>
      </p>
    </section>
  );
}

/** No double click takes longer than this, in milliseconds. */
const DOUBLE_CLICK = 500;

/** The second click of a double click was meant for the option that stood here before. */
function leaveOutSecondClick(event: MouseEvent, appeared: number): void {
  if (event.detail < 2 || event.timeStamp - appeared > DOUBLE_CLICK) return;
  event.preventDefault();
  event.stopPropagation();
}
