/** So long, in milliseconds, the page has the connection to itself: its first choice and its drawings come first. */
const QUIET = 4_000;

/** Keeps the site on the device for when there is no connection, unless the reader asks to save data. */
export function keepOffline(base: string): void {
  // Not every browser says so, and the types know only those that all do.
  const { saveData } = Object(Reflect.get(navigator, 'connection'));
  if (saveData === true || !('serviceWorker' in navigator)) return;
  setTimeout(() => {
    // Private windows and readers who block it play on as before.
    navigator.serviceWorker.register(`${base}offline.js`).catch(() => undefined);
  }, QUIET);
}
