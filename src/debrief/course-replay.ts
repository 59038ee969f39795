import { useCallback, useEffect, useState } from 'preact/hooks';

/** How long a decision stays before the next, in milliseconds: enough to read it, or just to see the line. */
export const PACES = { slow: 7000, usual: 4200, fast: 1700 } as const;
export type Pace = keyof typeof PACES;

/** Who moved the replay last: its own clock, a button or key, or the slider. */
export type MovedBy = 'clock' | 'button' | 'slider';

export interface Replaying {
  /** 0 at the start, then the number of the decision; the last is the end of the attempt. */
  readonly at: number;
  readonly playing: boolean;
  readonly pace: Pace;
  readonly movedBy: MovedBy;
  readonly goTo: (at: number, by: MovedBy) => void;
  /** Plays from here, or from the start where this is the end; or stops. */
  readonly toggle: () => void;
  readonly setPace: (pace: Pace) => void;
}

/** The replay of a course of so many stops after its start. It begins at the end: the finished picture. */
export function useReplaying(last: number): Replaying {
  const [{ at, movedBy }, setPlace] = useState<{ at: number; movedBy: MovedBy }>({
    at: last,
    movedBy: 'slider',
  });
  const [playing, setPlaying] = useState(false);
  const [pace, setPace] = useState<Pace>('usual');

  useEffect(() => {
    if (!playing) return undefined;
    if (at >= last) {
      setPlaying(false);
      return undefined;
    }
    const wait = at === 0 ? Math.min(PACES[pace], 1200) : PACES[pace];
    const next = setTimeout(() => setPlace({ at: at + 1, movedBy: 'clock' }), wait);
    return () => clearTimeout(next);
  }, [playing, at, pace, last]);

  const goTo = useCallback(
    (wished: number, by: MovedBy) => {
      setPlaying(false);
      setPlace({ at: Math.min(last, Math.max(0, wished)), movedBy: by });
    },
    [last],
  );
  const toggle = useCallback(() => {
    if (!playing && at >= last) setPlace({ at: 0, movedBy: 'clock' });
    setPlaying(!playing);
  }, [playing, at, last]);
  return { at, playing, pace, movedBy, goTo, toggle, setPace };
}
