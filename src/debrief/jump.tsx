import type { ComponentChildren } from 'preact';

interface JumpProps {
  /** Id of a heading on this page. */
  readonly to: string;
  readonly class: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** Goes to a heading. It is no link, because the part of the address behind `#` holds the attempt. */
export function Jump({ to, class: look, label, children }: JumpProps) {
  return (
    <button type="button" class={look} aria-label={label} onClick={() => goTo(to)}>
      {children}
    </button>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
