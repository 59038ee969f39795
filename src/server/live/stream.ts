import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Deps } from '../deps.ts';
import type { LiveEvent } from './bus.ts';
import { OVERLAP } from './shared.ts';

/** A sign of life every so many milliseconds, for proxies that close what is silent. */
const HEARTBEAT = 15_000;

type Needs = Pick<Deps, 'bus' | 'metrics' | 'stopping'>;

/**
 * Sends the events on a topic as Server-Sent Events. A page that comes back says which was its last one and gets
 * what it missed; a few it may get twice, so every event must be one that changes nothing when it comes again.
 */
export function streamTopic(context: Context, { bus, metrics, stopping }: Needs, topic: string): Response {
  const last = Number(context.req.header('Last-Event-ID') ?? Number.NaN);
  // A proxy that collects answers before passing them on would make them come in one lump.
  context.header('X-Accel-Buffering', 'no');
  return streamSSE(context, async (stream) => {
    const send = ({ id, data }: LiveEvent) => stream.writeSSE({ id: String(id), data });
    const stop = bus.listen(topic, (event) => void send(event));
    const leave = () => void stream.close();
    stream.onAbort(stop);
    stopping.addEventListener('abort', leave);
    metrics.listening(1);
    if (Number.isSafeInteger(last)) {
      for (const event of await bus.since(topic, last - OVERLAP)) await send(event);
    }
    while (!stream.aborted && !stream.closed && !stopping.aborted) {
      await stream.write(': \n\n');
      await stream.sleep(HEARTBEAT);
    }
    stopping.removeEventListener('abort', leave);
    metrics.listening(-1);
    stop();
  });
}
