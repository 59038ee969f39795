import type { Notebook } from './notebook.ts';

/**
 * Keeps a notebook in step with the device while a page is open: what is under way is written down when the
 * reader leaves, and what another tab wrote appears when the reader comes back. Gives what ends that.
 */
export function keepInStep(notebook: Notebook): () => void {
  const leave = () => void notebook.flush().catch(reportError);
  const comeBack = () => void notebook.refresh().catch(reportError);
  const turn = () => (document.hidden ? leave() : comeBack());
  window.addEventListener('pagehide', leave);
  window.addEventListener('blur', leave);
  window.addEventListener('focus', comeBack);
  document.addEventListener('visibilitychange', turn);
  return () => {
    leave();
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('blur', leave);
    window.removeEventListener('focus', comeBack);
    document.removeEventListener('visibilitychange', turn);
  };
}
