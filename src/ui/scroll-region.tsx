import type { ComponentChildren } from 'preact';

interface ScrollRegionProps {
  readonly look: string;
  /** Where something on the page names it, the id of that. */
  readonly labelledBy?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A part of the page that scrolls within its own bounds. Its name tells who comes there by keyboard what it is. */
export function ScrollRegion({ look, labelledBy, label, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section class={look} aria-labelledby={labelledBy} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
