import undoIcon from 'lucide-static/icons/undo-2.svg?raw';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Decision } from '../../core/moment.ts';
import type { StoryTexts } from '../../core/texts.ts';
import { optionText } from '../../i18n/lines.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';

interface OptionsProps {
  readonly decision: Decision;
  readonly texts: StoryTexts;
  /** Ids that were taken here before and taken back. */
  readonly reconsidered: readonly string[];
  /** The option that was picked and let go before it was chosen: the reader is there again. */
  readonly considered: string | null;
  readonly keys: boolean;
  readonly onChoose: (option: string) => void;
  /** Null at the opening, where there is nothing to take back. */
  readonly onStepBack: (() => void) | null;
}

/** The options of a decision as buttons, with the keys 1–9 in the order of the screen. */
export function Options({
  decision,
  texts,
  reconsidered,
  considered,
  keys,
  onChoose,
  onStepBack,
}: OptionsProps) {
  const { t } = useEnvironment();
  const heading = useId();
  const letGo = useRef<HTMLButtonElement>(null);
  useEffect(() => letGo.current?.focus(), []);
  // Together with the new options, not after they are painted: a quick key must never reach the old ones.
  useLayoutEffect(() => {
    if (!keys) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (isTyping(event.target)) return;
      const option = decision.options[Number(event.key) - 1];
      if (option !== undefined) onChoose(option.id);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [decision, keys, onChoose]);

  return (
    <section class="options" aria-labelledby={heading}>
      <h2 id={heading} class="options-title">
        {t('play.options')}
      </h2>
      <ol class="options-list" data-keys={keys ? 'on' : 'off'}>
        {decision.options.map((option, position) => (
          <li key={option.id}>
            <button
              type="button"
              ref={option.id === considered ? letGo : null}
              class="option"
              data-option={option.id}
              aria-keyshortcuts={keys ? String(position + 1) : undefined}
              onClick={(event) => {
                // The second click of a double click belongs to the option that is already gone.
                if (event.detail < 2) onChoose(option.id);
              }}
            >
              <span class="option-text">
                {optionText(texts, option)}
                {reconsidered.includes(option.id) && (
                  <span class="option-note"> ({t('play.reconsidered')})</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {onStepBack !== null && (
        <button type="button" class="nl-button nl-button--subtle step-back" onClick={onStepBack}>
          <span class="nl-button__icon-start">
            <Icon svg={undoIcon} />
          </span>
          <span class="nl-button__label">{t('play.stepBack')}</span>
        </button>
      )}
    </section>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
}
