import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import type { LiveEvent } from './bus.ts';
import { OVERLAP } from './shared.ts';

type Needs = Pick<Deps, 'bus' | 'metrics' | 'pulse' | 'report' | 'stopping'>;

/**
 * Sends the events on a topic as Server-Sent Events. A page that comes back says which was its last one and gets
 * what it missed; a few it may get twice, so every event must be one that changes nothing when it comes again.
 */
export function streamTopic(context: Context, needs: Needs, topic: string): Response {
  const last = Number(context.req.header('Last-Event-ID') ?? Number.NaN);
  let leave: (() => void) | null = null;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    // Once it is read and no earlier: the answer to a HEAD never is.
    pull(page) {
      leave ??= follow(page, needs, topic, last);
    },
    cancel: () => leave?.(),
  };
  const body = new ReadableStream(source, { highWaterMark: 0 });
  return context.body(body, 200, {
    'Content-Type': 'text/event-stream',
    // A proxy that collects answers before passing them on would make them come in one lump.
    'X-Accel-Buffering': 'no',
  });
}

/** So many events may wait for a page that does not read. It is let go, and gets the rest when it comes back. */
const MOST_WAITING = 250;

/** Passes on every event until the page or the process leaves; the answer ends it. */
function follow(
  page: ReadableStreamDefaultController<Uint8Array>,
  { bus, metrics, pulse, report, stopping }: Needs,
  topic: string,
  last: number,
): () => void {
  const send = (bytes: Uint8Array) => {
    page.enqueue(bytes);
    if ((page.desiredSize ?? 0) > -MOST_WAITING) return;
    leave();
    page.error(new Error('the page does not read'));
  };
  const stops = [
    bus.listen(topic, (event) => send(bytesOf(event))),
    pulse.add({
      beat: () => send(SIGN_OF_LIFE),
      end() {
        leave();
        page.close();
      },
    }),
    () => metrics.listening(-1),
  ];
  metrics.listening(1);
  function leave(): void {
    for (const stop of stops.splice(0)) stop();
  }
  send(SIGN_OF_LIFE);
  if (stopping.aborted) {
    leave();
    page.close();
  } else if (Number.isSafeInteger(last)) {
    bus.since(topic, last - OVERLAP).then((events) => {
      for (const event of events) if (stops.length > 0) send(bytesOf(event));
    }, report);
  }
  return leave;
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
