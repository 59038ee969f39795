/**
 * The game takes the page over from the prelude: what that had hidden is shown again. Gives the option that
 * was chosen before the game could answer, or null.
 */
export function takeOver(root: HTMLElement): string | null {
  const waiting = root.dataset.waiting ?? null;
  root.dataset.ready = '';
  delete root.dataset.resuming;
  delete root.dataset.waiting;
  return waiting;
}
