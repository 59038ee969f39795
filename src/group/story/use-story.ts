import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PublicSetup } from '../../classroom/session/visible.ts';
import type { Moment } from '../../core/moment.ts';
import { optionTextsOf } from '../../core/option-texts.ts';
import { shuffled } from '../../core/order.ts';
import { replay } from '../../core/replay.ts';
import { type ScenarioSource, type Telling, tell } from '../../scenarios/source.ts';
import { useSources } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';

/** The scenario of a session in the reader's own language, replayed to where the group is. */
export interface StoryHere extends Telling {
  readonly moments: readonly Moment[];
  readonly people: ScenarioSource['people'];
  /** What an option says, also one that is not on offer where the group is; its id where nobody knows. */
  readonly optionText: (id: string) => string;
  /** Ids in the order in which they stand on every screen of this session. */
  readonly ordered: (ids: readonly string[]) => readonly string[];
  /** True where the site has another edition than the one that the session is about. */
  readonly otherEdition: boolean;
}

/** `absent` where the scenario cannot be had on this device. */
export type StoryState = StoryHere | 'loading' | 'absent' | null;

/** Null for a case of the group's own. */
export function useStory(setup: PublicSetup | null, moves: readonly string[]): StoryState {
  const { language } = useEnvironment();
  const { find } = useSources();
  const scenario = setup?.story?.scenario ?? null;
  const edition = setup?.story?.edition ?? '';
  const seed = setup?.story?.seed ?? 0;
  const [found, setFound] = useState<Found | 'loading' | 'absent'>('loading');
  useEffect(() => {
    if (scenario === null) return;
    let gone = false;
    const fetchIt = async () => {
      const source = await find(scenario, edition);
      if (!source.ok) return 'absent' as const;
      const told = await tell(source.value, language);
      return { told, people: source.value.people };
    };
    fetchIt()
      .then((now) => !gone && setFound(now))
      .catch((fault: unknown) => {
        if (!gone) setFound('absent');
        reportError(fault);
      });
    return () => {
      gone = true;
    };
  }, [scenario, edition, language, find]);

  // The list is a new one in every message; the story is replayed only where the group went on.
  const course = moves.join(',');
  return useMemo(() => {
    if (scenario === null) return null;
    if (typeof found === 'string') return found;
    const { told, people } = found;
    const { moments } = replay(told.edition, { seed, moves: course === '' ? [] : course.split(',') });
    const inDutch = optionTextsOf(told.edition.story);
    return {
      ...told,
      moments,
      people,
      optionText: (id) => told.texts.lines[id] ?? inDutch.get(id) ?? id,
      ordered: (ids) =>
        shuffled(
          ids.map((id) => ({ id })),
          seed,
        ).map(({ id }) => id),
      otherEdition: told.edition.hash !== edition,
    };
  }, [scenario, found, edition, seed, course]);
}

interface Found {
  readonly told: Telling;
  readonly people: ScenarioSource['people'];
}
