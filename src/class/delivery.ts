import type { Handed } from '../game/saves/handed.ts';
import type { Outbox } from './outbox/outbox.ts';

/** How it stands with handing in an attempt, as far as a player can do something about it. */
export function deliveryOf({ notation, received, refused }: Handed, signedOut: boolean) {
  return { notation, received, trouble: signedOut ? ('signed-out' as const) : troubleOf(refused) };
}

function troubleOf(refused: string | null): 'closed' | 'not-open' | 'refused' | null {
  if (refused === null) return null;
  if (refused === 'closed') return 'closed';
  return refused === 'not-open-yet' ? 'not-open' : 'refused';
}

/** The outbox as the game sees it while attempts for one class are played. */
export function handInFor(outbox: Outbox, classId: string) {
  return {
    post: outbox.post,
    watch: outbox.watch,
    deliveryOf: (id: string) => deliveryOf(outbox.knownOf(id), outbox.signedOut(classId)),
  };
}
