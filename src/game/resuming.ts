/**
 * A note on the device that a conversation is under way. The truth is in the saves; the note can be read
 * before the first paint, so that the opening does not flash by when somebody goes on where they were.
 */
export function isResuming(storage: Pick<Storage, 'getItem'> | null, conversation: string): boolean {
  return storage?.getItem(keyOf(conversation)) === '1';
}

export function noteResuming(storage: Storage | null, conversation: string, resuming: boolean): void {
  if (storage === null) return;
  try {
    if (resuming) storage.setItem(keyOf(conversation), '1');
    else storage.removeItem(keyOf(conversation));
  } catch {
    // A full device: the attempt is then found in the library instead of opening by itself.
  }
}

/** One scenario can be under way for itself, and once more for every assignment as its address names it. */
export function conversationOf(scenario: string, assignment: string | null): string {
  return assignment === null ? scenario : `${scenario} ${assignment}`;
}

const keyOf = (conversation: string) => `laveren.resuming.${conversation}`;
