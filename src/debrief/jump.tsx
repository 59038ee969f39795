import type { ComponentChildren } from 'preact';
import { bringTo, useWalk } from './walk.ts';

interface JumpProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

/** Goes to a heading on this page. It is no link, because the part of the address behind `#` holds the attempt. */
export function Jump({ to, class: look, children }: JumpProps & { readonly to: string }) {
  return (
    <button type="button" class={look} onClick={() => bringTo(to)}>
      {children}
    </button>
  );
}

/** Goes to a moment, which is then shown if it was not. */
export function JumpToMoment({ number, class: look, children }: JumpProps & { readonly number: number }) {
  const { goTo } = useWalk();
  return (
    <button type="button" class={look} onClick={() => goTo(number)}>
      {children}
    </button>
  );
}
