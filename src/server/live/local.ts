import { addEvent, eventsSince } from '../store/events.ts';
import type { OpenDatabase } from '../store/open.ts';
import { type Bus, createListeners } from './bus.ts';

/** The bus of the one process that an embedded file has. */
export function localBus(database: OpenDatabase, now: () => number): Bus {
  const listeners = createListeners();
  return {
    async publish(topic, data) {
      const event = await addEvent(database, topic, data, now());
      listeners.tell(event);
      return event;
    },
    listen: listeners.add,
    since: (topic, id) => eventsSince(database, topic, id),
    close: async () => undefined,
  };
}
