import type { RoundView } from '../../classroom/session/visible.ts';
import { useWords } from '../use-group.ts';

/** How many chose otherwise after the talk; never who. */
export function MovementLine({ round }: { readonly round: RoundView }) {
  const words = useWords();
  const { movement } = round;
  if (movement.length === 0) return null;
  const count = movement.reduce((sum, { from, to, n }) => sum + (from === to ? 0 : n), 0);
  return <p>{count === 0 ? words('reveal.noneMoved') : words('reveal.moved', { count })}</p>;
}
