import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';

/** A page that is open on the other side of a connection. */
export interface Page {
  /** Passes on bytes. A page for which too much is waiting by then is let go instead, and comes back by itself. */
  send(bytes: Uint8Array): void;
  /** Closes the connection once what was sent has gone. */
  end(): void;
}

/** What is done once a page is there; the answer is done once it is gone, whoever left. */
export type Arrival = (page: Page) => () => void;

/** So many bytes may wait for a page that does not read. It gets the rest when it comes back. */
const MOST_WAITING = 1024 * 1024;

/**
 * Keeps the answer to a request open. It is written straight to the connection, which costs a third of the memory
 * and the time that a stream of the web in between does; where there is no connection, as in a test, it is one.
 */
export function openPage(
  context: Context,
  headers: Readonly<Record<string, string>>,
  arrive: Arrival,
): Response {
  const { outgoing }: { readonly outgoing?: ServerResponse } = context.env ?? {};
  // A HEAD is answered by what lies around it; its body is never read.
  if (outgoing === undefined || context.req.method === 'HEAD') {
    return context.body(streamed(arrive), 200, { ...headers });
  }
  outgoing.writeHead(200, { ...headers, 'Cache-Control': 'no-store' });
  connect(outgoing, arrive);
  return RESPONSE_ALREADY_SENT;
}

function connect(outgoing: ServerResponse, arrive: Arrival): void {
  // What the adapter does when a request is broken off holds the request, as long as the page is open: a third of
  // what the page costs, and nobody asks for the request any more.
  outgoing.removeAllListeners('close');
  const leave = arrive({
    send(bytes) {
      if (outgoing.writableLength > MOST_WAITING) outgoing.destroy();
      else outgoing.write(bytes);
    },
    end: () => outgoing.end(),
  });
  outgoing.once('close', leave);
}

function streamed(arrive: Arrival): ReadableStream<Uint8Array> {
  let leave: (() => void) | null = null;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    // Once it is read and no earlier: the answer to a HEAD never is.
    pull(controller) {
      leave ??= arrive({
        send(bytes) {
          if ((controller.desiredSize ?? 0) >= -MOST_WAITING) return controller.enqueue(bytes);
          leave?.();
          controller.error(new Error('the page does not read'));
        },
        end() {
          leave?.();
          controller.close();
        },
      });
    },
    cancel: () => leave?.(),
  };
  return new ReadableStream(source, new ByteLengthQueuingStrategy({ highWaterMark: 0 }));
}
