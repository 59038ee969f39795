import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AskProblem } from '../client/ask.ts';
import type { Result } from '../core/result.ts';
import { useDesk } from './use-desk.ts';

/** What the class server answers at a path; null until it does. `refresh` asks again and keeps what is shown. */
export function useAnswer<T>(path: string): {
  readonly answer: Result<T, AskProblem> | null;
  readonly refresh: () => Promise<void>;
} {
  const { ask } = useDesk();
  const [known, setKnown] = useState<{
    readonly path: string;
    readonly answer: Result<T, AskProblem>;
  } | null>(null);
  const refresh = useCallback(async () => {
    const answer = await ask<T>('GET', path);
    setKnown({ path, answer });
  }, [ask, path]);
  useEffect(() => {
    refresh().catch(reportError);
  }, [refresh]);
  return { answer: known?.path === path ? known.answer : null, refresh };
}
