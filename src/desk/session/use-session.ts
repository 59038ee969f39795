import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AskProblem } from '../../client/ask.ts';
import { type Lecturer, whoAmI } from './account.ts';

/** What is known of who sits at the desk. */
export type Standing =
  | { readonly kind: 'asking' | 'nobody' }
  | { readonly kind: 'away'; readonly problem: AskProblem }
  | { readonly kind: 'lecturer'; readonly lecturer: Lecturer };

export function useSession() {
  const [standing, setStanding] = useState<Standing>({ kind: 'asking' });
  const look = useCallback(async () => {
    const me = await whoAmI();
    if (me.ok) setStanding({ kind: 'lecturer', lecturer: me.value });
    else if (me.error.code === 'not-signed-in') setStanding({ kind: 'nobody' });
    else setStanding({ kind: 'away', problem: me.error });
  }, []);
  useEffect(() => {
    look().catch(reportError);
  }, [look]);
  const sit = useCallback((lecturer: Lecturer) => setStanding({ kind: 'lecturer', lecturer }), []);
  const rise = useCallback(() => setStanding({ kind: 'nobody' }), []);
  return { standing, look, sit, rise };
}
