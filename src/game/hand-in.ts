/** Where attempts are handed in; given to the game by who knows classes. */
export interface HandIn {
  /** Says that there is something new on the device. It is sent when it can be, and nobody waits for it. */
  readonly post: () => void;
  readonly deliveryOf: (id: string) => Delivery;
  /** Calls back after every change of a delivery; gives what ends that. */
  readonly watch: (listener: () => void) => () => void;
}

/** How it stands with handing in one attempt. */
export interface Delivery {
  /** The notation that the class server said it has; null before the first. */
  readonly notation: string | null;
  /** When it said so, by its own clock; null before the first. */
  readonly received: number | null;
  /**
   * What is in the way: `signed-out`: the class does not know this device any more. `closed` and `not-open`: the
   * assignment does not take anything now. `refused`: the server cannot use what was sent. Null: nothing, it
   * only takes a connection.
   */
  readonly trouble: 'signed-out' | 'closed' | 'not-open' | 'refused' | null;
}
