import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { AskProblem } from '../../client/ask.ts';
import type { Result } from '../../core/result.ts';
import { useSources } from '../../scenarios/use-sources.ts';
import type { OwnScenariosAnswer } from '../../wire/own-scenarios.ts';
import type { Desk } from '../use-desk.ts';

/** The scenarios that the lecturer brought in. */
export interface OwnScenarios {
  /** Null until the class server has answered. */
  readonly answer: Result<OwnScenariosAnswer, AskProblem> | null;
  readonly refresh: () => Promise<void>;
}

/** Asked for once at the desk, because every view names scenarios; what is known from then on names them. */
export function useOwn(ask: Desk['ask']): OwnScenarios {
  const { note } = useSources();
  const [answer, setAnswer] = useState<OwnScenarios['answer']>(null);
  const refresh = useCallback(async () => {
    const known = await ask<OwnScenariosAnswer>('GET', '/desk/scenarios');
    if (known.ok) note(known.value.scenarios);
    setAnswer(known);
  }, [ask, note]);
  useEffect(() => {
    refresh().catch(reportError);
  }, [refresh]);
  return useMemo(() => ({ answer, refresh }), [answer, refresh]);
}
