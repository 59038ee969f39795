/**
 * A note on the device that a conversation is under way. The truth is in the saves; the note can be read
 * before the first paint, so that the opening does not flash by when somebody goes on where they were.
 */
export function isResuming(storage: Pick<Storage, 'getItem'> | null, scenario: string): boolean {
  return storage?.getItem(keyOf(scenario)) === '1';
}

export function noteResuming(storage: Storage | null, scenario: string, resuming: boolean): void {
  if (storage === null) return;
  try {
    if (resuming) storage.setItem(keyOf(scenario), '1');
    else storage.removeItem(keyOf(scenario));
  } catch {
    // A full device: the attempt is then found in the library instead of opening by itself.
  }
}

const keyOf = (scenario: string) => `laveren.resuming.${scenario}`;
