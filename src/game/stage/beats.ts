import { DEFAULT_BEAT } from './contract.ts';

/** Asks to be called after so many milliseconds; the result takes the request back. */
export type Timer = (milliseconds: number, call: () => void) => () => void;

/**
 * Calls `onBeat` with 0, 1 … count − 1, each as long after the one before as that one lasts; the first at the
 * first chance. The result stops it.
 */
export function playBeats(
  count: number,
  beats: readonly number[],
  onBeat: (index: number) => void,
  timer: Timer,
): () => void {
  let stop: () => void = () => undefined;
  const next = (index: number, wait: number): void => {
    if (index === count) return;
    stop = timer(wait, () => {
      next(index + 1, beats[index] ?? DEFAULT_BEAT);
      onBeat(index);
    });
  };
  next(0, 0);
  return () => stop();
}
