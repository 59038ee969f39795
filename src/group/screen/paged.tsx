import type { ComponentChildren } from 'preact';
import { useWords } from '../use-group.ts';
import { usePages } from './use-pages.ts';

interface PagedProps {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly look: string;
  readonly children: ComponentChildren;
}

/**
 * A part of the big screen, which nobody can scroll: what is too much for it gets smaller letters, and what is far
 * too much is turned page by page, by itself, by hand or with a clicker.
 */
export function Paged({ label, look, children }: PagedProps) {
  const words = useWords();
  const { frame, flow, page, pages, turns, turnTo, setTurns } = usePages();
  return (
    <section class={`pages ${look}`} aria-label={label}>
      <div class="pages-frame" ref={frame}>
        <div class="pages-flow" ref={flow}>
          {children}
        </div>
      </div>
      {pages > 1 && (
        <p class="pages-tools">
          <button type="button" aria-disabled={page === 0} onClick={() => turnTo(Math.max(page - 1, 0))}>
            {words('screen.pageBack')}
          </button>
          <span>{words('screen.page', { at: page + 1, of: pages })}</span>
          <button type="button" onClick={() => turnTo((page + 1) % pages)}>
            {words('screen.pageOn')}
          </button>
          <button type="button" onClick={() => setTurns(!turns)}>
            {words(turns ? 'screen.hold' : 'screen.turn')}
          </button>
        </p>
      )}
    </section>
  );
}
