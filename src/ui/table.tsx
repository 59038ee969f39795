import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ScrollRegion } from './scroll-region.tsx';

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
    <ScrollRegion look="table-region" labelledBy={id}>
      <table class={look}>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </ScrollRegion>
  );
}
