/** Something that happened, as it lies in the database. */
export interface LiveEvent {
  /** Greater than that of every event before it. */
  readonly id: number;
  readonly topic: string;
  /** JSON. */
  readonly data: string;
}

/**
 * Carries events from whoever writes them to everybody who listens, on this process and on every other one on
 * the same database. An event is in the database before anybody hears of it, so that whoever was away can
 * read on from the last one they had.
 */
export interface Bus {
  publish(topic: string, data: string): Promise<LiveEvent>;
  /** Hears every event on a topic from now on; the answer ends it. */
  listen(topic: string, listener: (event: LiveEvent) => void): () => void;
  /** The events on a topic behind a given one, the oldest first. */
  since(topic: string, id: number): Promise<readonly LiveEvent[]>;
  close(): Promise<void>;
}

/** Who listens on this process, by topic. */
export function createListeners() {
  const byTopic = new Map<string, Set<(event: LiveEvent) => void>>();
  return {
    tell(event: LiveEvent): void {
      for (const listener of byTopic.get(event.topic) ?? []) listener(event);
    },
    add(topic: string, listener: (event: LiveEvent) => void): () => void {
      const there = byTopic.get(topic) ?? new Set();
      byTopic.set(topic, there.add(listener));
      return () => {
        there.delete(listener);
        if (there.size === 0 && byTopic.get(topic) === there) byTopic.delete(topic);
      };
    },
    has: (topic: string): boolean => byTopic.has(topic),
    topics: (): readonly string[] => [...byTopic.keys()],
  };
}
