import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import type { LiveEvent } from './bus.ts';
import { openPage, type Page } from './page.ts';
import { OVERLAP } from './shared.ts';

type Needs = Pick<Deps, 'bus' | 'metrics' | 'pulse' | 'report' | 'stopping'>;

/**
 * Sends the events on a topic as Server-Sent Events. A page that comes back says which was its last one and gets
 * what it missed; a few it may get twice, so every event must be one that changes nothing when it comes again.
 */
export function streamTopic(context: Context, needs: Needs, topic: string): Response {
  const last = Number(context.req.header('Last-Event-ID') ?? Number.NaN);
  const headers = {
    'Content-Type': 'text/event-stream',
    // A proxy that collects answers before passing them on would make them come in one lump.
    'X-Accel-Buffering': 'no',
  };
  return openPage(context, headers, (page) => follow(page, needs, topic, last));
}

/** Passes on every event until the page or the process leaves. */
function follow(
  page: Page,
  { bus, metrics, pulse, report, stopping }: Needs,
  topic: string,
  last: number,
): () => void {
  const stops = [
    bus.listen(topic, (event) => page.send(bytesOf(event))),
    pulse.add({ beat: () => page.send(SIGN_OF_LIFE), end: () => page.end() }),
    () => metrics.listening(-1),
  ];
  metrics.listening(1);
  page.send(SIGN_OF_LIFE);
  if (stopping.aborted) queueMicrotask(page.end);
  else if (Number.isSafeInteger(last)) {
    bus.since(topic, last - OVERLAP).then((events) => {
      // As one piece, however much it is: a page that was away long is not let go for it.
      if (stops.length > 0 && events.length > 0) page.send(Buffer.concat(events.map(bytesOf)));
    }, report);
  }
  return () => {
    for (const stop of stops.splice(0)) stop();
  };
}

const encoder = new TextEncoder();
const SIGN_OF_LIFE = encoder.encode(': \n\n');

/** An event is written once for all pages that hear it. */
const written = new WeakMap<LiveEvent, Uint8Array>();

function bytesOf(event: LiveEvent): Uint8Array {
  const known = written.get(event);
  if (known !== undefined) return known;
  const bytes = encoder.encode(`data: ${event.data}\nid: ${event.id}\n\n`);
  written.set(event, bytes);
  return bytes;
}
