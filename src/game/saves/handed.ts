/** What is known of an attempt at the class server. It is derived from nothing else, so it is kept. */
export interface Handed {
  /** Of the attempt on this device. */
  readonly id: string;
  /** What it is called there: its own id, until another device went another way under that name. */
  readonly as: string;
  /** The notation that the server has; null before the first. */
  readonly notation: string | null;
  /** When it said so, by its own clock: that of the device may be wrong. */
  readonly received: number | null;
  /** Why it would not have something, in its own word for it; null where nothing is wrong. */
  readonly refused: string | null;
  /** Per note, by what that is about, the time (`changed`) of the version that the server has. */
  readonly notes: Readonly<Record<string, number>>;
}

/** Where that is kept. It may reject: what is not known is sent once more, which changes nothing. */
export interface HandedStore {
  list(): Promise<readonly Handed[]>;
  /** Changes what is known about an attempt, in one step that no other tab comes between. */
  change(id: string, how: (known: Handed) => Handed): Promise<Handed>;
  remove(id: string): Promise<void>;
}

/** What is known of an attempt that was never sent. */
export function neverHanded(id: string): Handed {
  return { id, as: id, notation: null, received: null, refused: null, notes: {} };
}
