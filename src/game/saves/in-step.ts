import { createNotebook, type Notebook } from './notebook.ts';
import type { NoteDevice } from './notes.ts';

/** So long, in milliseconds, after the last letter a note goes to the database. It was jotted down before. */
const PAUSE = 600;

/** The notes beside a playing, on the device of this page. */
export function openNotebook(device: NoteDevice, playing: string): Notebook {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (action: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(action, PAUSE);
  };
  return createNotebook({ ...device, playing, later });
}

/**
 * Keeps a notebook in step with the device while a page is open: what is under way is written down when the
 * reader leaves, and what another tab wrote appears when the reader comes back. Gives what ends that.
 */
export function keepInStep(notebook: Notebook): () => void {
  const leave = () => void notebook.flush().catch(reportError);
  const comeBack = () => void notebook.refresh().catch(reportError);
  const turn = () => (document.hidden ? leave() : comeBack());
  comeBack();
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
