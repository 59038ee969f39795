/** An edition of a scenario that came from a class server, kept so that it can be played and read without one. */
export interface Copy extends CopyName {
  /** As the class server gave it. */
  readonly content: unknown;
  /** When it was kept, in milliseconds since 1970. */
  readonly kept: number;
}

export interface CopyName {
  readonly scenario: string;
  /** The hash. */
  readonly edition: string;
}

/** Where copies are kept. Nothing here throws: what is not kept is asked for again. */
export interface CopyStore {
  /** False where the device keeps nothing: then a copy lives as long as the page. */
  readonly lasting: boolean;
  /** This edition, or the one of the scenario that was kept last; null where there is none. */
  find(scenario: string, edition: string | null): Promise<Copy | null>;
  /** Tells whether it is kept. */
  put(copy: Copy): Promise<boolean>;
  names(): Promise<readonly CopyName[]>;
  remove(name: CopyName): Promise<void>;
}

export function lastKept(copies: readonly Copy[]): Copy | null {
  return copies.reduce<Copy | null>(
    (last, copy) => (last === null || copy.kept > last.kept ? copy : last),
    null,
  );
}
