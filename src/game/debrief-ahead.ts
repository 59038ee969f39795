import { useEffect } from 'preact/hooks';

/** Fetches what the debrief needs; with the notation of an attempt it also prepares that one's. */
export type FetchDebrief = (notation: string | null) => Promise<unknown>;

/** Whoever has come this far is likely to read the debrief; before, fetching it would only be in the way. */
const MOMENTS = 6;

/**
 * Fetches the debrief in a quiet moment of the conversation, long before its end, and prepares it while the
 * last words are being read. `ended` is the notation of an attempt that has ended. Failing does no harm.
 */
export function useDebriefAhead(moments: number, ended: string | null, fetchDebrief: FetchDebrief): void {
  const wanted = moments >= MOMENTS || ended !== null;
  useEffect(() => {
    if (!wanted) return undefined;
    // What cannot be fetched now is asked for again when the debrief is opened, and told then.
    return whenQuiet(() => void fetchDebrief(ended).catch(() => undefined));
  }, [wanted, ended, fetchDebrief]);
}

/** Gives what takes it back. Where a browser does not know when it is quiet, a second later will do. */
function whenQuiet(task: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const later = setTimeout(task, 1000);
    return () => clearTimeout(later);
  }
  const quiet = requestIdleCallback(task, { timeout: 5000 });
  return () => cancelIdleCallback(quiet);
}
