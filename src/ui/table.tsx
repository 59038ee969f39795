import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TableProps {
  readonly caption: ComponentChildren;
  readonly look?: string;
  /** Rows in their `thead`, `tbody` and `tfoot`. */
  readonly children: ComponentChildren;
}

/** A table under its caption that scrolls within its own region where the page is too narrow for it. */
export function Table({ caption, look, children }: TableProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section class="table-region" aria-labelledby={id} tabIndex={0}>
      <table class={look}>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
