import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Moment } from '../../core/moment.ts';
import type { StoryTexts } from '../../core/texts.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Passage } from './passage.tsx';

interface ConversationProps {
  readonly moments: readonly Moment[];
  readonly texts: StoryTexts;
  /** What follows the last line: the options, the end, or a question to the player. */
  readonly children: ComponentChildren;
}

/**
 * All that was said, as a log that screen readers follow. The present moment stands at the top of the
 * view; what came before is above it.
 */
export function Conversation({ moments, texts, children }: ConversationProps) {
  const { t } = useEnvironment();
  const present = useRef<HTMLDivElement>(null);
  const count = moments.length;
  const last = moments.at(-1);
  const opened = useRef(count);
  useEffect(() => {
    // On arrival the page stays as it is; after a choice the new moment comes into view.
    if (opened.current === count && count === 1) return;
    opened.current = count;
    present.current?.focus({ preventScroll: true });
    present.current?.scrollIntoView({ block: 'start' });
  }, [count]);

  return (
    <div class="conversation">
      <div class="log" role="log" aria-label={t('play.conversation')}>
        {moments.slice(0, -1).map((moment, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the past never changes its order
          <div key={position} class="moment">
            <Passage moment={moment} texts={texts} />
          </div>
        ))}
        {last !== undefined && (
          <div
            key={count - 1}
            class="moment moment--present"
            data-moment={count - 1}
            ref={present}
            tabindex={-1}
          >
            <Passage moment={last} texts={texts} />
          </div>
        )}
      </div>
      {children}
    </div>
  );
}
