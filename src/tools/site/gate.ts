import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * Where requests to the class server go. The port has to be known before the class server can be opened (its
 * address is part of its cookies), so for a moment they are asked to come back.
 */
export function createGate(): { readonly listener: Listener; open(app: Hono): void } {
  let inside: Listener | null = null;
  return {
    listener: (request, response) => {
      if (inside !== null) return inside(request, response);
      return response.writeHead(503, { 'Retry-After': '1' }).end();
    },
    open: (app) => {
      inside = getRequestListener(app.fetch);
    },
  };
}
