import { useEffect } from 'preact/hooks';

/** Whoever has come this far is likely to read the debrief; before, fetching it would only be in the way. */
const MOMENTS = 6;

/** Fetches the debrief in a quiet moment of the conversation, long before its end. Failing does no harm. */
export function useDebriefAhead(moments: number, fetchDebrief: () => Promise<unknown>): void {
  const far = moments >= MOMENTS;
  useEffect(() => {
    if (!far) return undefined;
    // What cannot be fetched now is asked for again when the debrief is opened, and told then.
    const fetchQuietly = () => void fetchDebrief().catch(() => undefined);
    if (!('requestIdleCallback' in window)) {
      const later = setTimeout(fetchQuietly, 1000);
      return () => clearTimeout(later);
    }
    const quiet = requestIdleCallback(fetchQuietly, { timeout: 5000 });
    return () => cancelIdleCallback(quiet);
  }, [far, fetchDebrief]);
}
