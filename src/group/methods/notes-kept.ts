const KEY = 'laveren.notes.';

/** What somebody wrote for themselves in a session. It never leaves this device. */
export function readNotepad(storage: Storage | null, session: string): string {
  try {
    return storage?.getItem(KEY + session) ?? '';
  } catch {
    // A browser that blocks site data: nothing was kept there, and whoever writes is told so.
    return '';
  }
}

/** False where the device keeps nothing. */
export function keepNotepad(storage: Storage | null, session: string, text: string): boolean {
  try {
    if (text === '') storage?.removeItem(KEY + session);
    else storage?.setItem(KEY + session, text);
    return storage !== null;
  } catch {
    return false;
  }
}

export function eraseNotepad(storage: Storage | null, session: string): void {
  keepNotepad(storage, session, '');
}
