import { useEffect, useState } from 'preact/hooks';
import { phasesOfMethod } from '../../classroom/session/methods/list.ts';
import type { MethodPhase, Who } from '../../classroom/session/methods/method.ts';
import type { OwnView, SharedView } from '../../classroom/session/visible.ts';
import { type MethodWords, methodWordsIn, type PhaseWords } from '../../i18n/methods.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useSession } from '../session/use-session.ts';

/** A method where the group is with it. */
export interface MethodHere {
  readonly words: MethodWords;
  readonly phases: readonly MethodPhase[];
  /** Position of the phase among them. */
  readonly at: number;
  readonly phase: MethodPhase;
  readonly said: PhaseWords;
  /** The soft end of the phase, by the server's clock. */
  readonly ends: number;
}

/** Null until its words are there. */
export function useMethod(): MethodHere | null {
  const { language } = useEnvironment();
  const { shared } = useSession();
  const { method, story } = shared.setup;
  const [known, setKnown] = useState<MethodWords | null>(null);
  useEffect(() => {
    let gone = false;
    methodWordsIn(language)
      .then((all) => !gone && setKnown(all[method ?? ''] ?? null))
      .catch(reportError);
    return () => {
      gone = true;
    };
  }, [language, method]);
  if (method === null || shared.phase === null) throw new Error('a method is drawn in a session without one');
  const { at, ends } = shared.phase;
  const phases = phasesOfMethod(method, story !== null);
  const phase = phases[at];
  const said = phase === undefined ? undefined : known?.phases[phase.id];
  if (known === null || phase === undefined || said === undefined) return null;
  return { words: known, phases, at, phase, said, ends };
}

/** As what somebody is there. Who brings in or observes is that before anything else. */
export function standingOf({ parts }: Pick<SharedView, 'parts'>, own: Pick<OwnView, 'id' | 'plays'>): Who {
  if (parts.bringer === own.id) return 'bringer';
  if (parts.observer === own.id) return 'observer';
  return own.plays ? 'members' : 'facilitator';
}
