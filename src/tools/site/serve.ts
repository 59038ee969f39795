import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Listener } from './gate.ts';
import {
  cacheControlOf,
  INLINE_HASHES,
  type InlineHashes,
  NOTHING_INLINE,
  parseInlineHashes,
  setSecurityHeaders,
} from './headers.ts';

/** Everything below this is the class server's. */
const API = '/api';

/** A server for the built site in a folder, and for the class server if there is one. It reads files as they are asked for, so a new build shows at once. */
export function createSite(folder: string, api?: Listener, secure = false): Server {
  const files = sirv(folder, {
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControlOf(path)),
  });
  return createServer((request, response) => {
    const asksApi = api !== undefined && isApi(request.url);
    setSecurityHeaders(response, asksApi ? NOTHING_INLINE : inlineHashesOf(folder), secure);
    if (asksApi) api(request, response);
    else if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else {
      files(request, response, () => sendMissing(folder, request, response));
    }
  });
}

function isApi(url = ''): boolean {
  return url === API || url.startsWith(`${API}/`) || url.startsWith(`${API}?`);
}

function sendMissing(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(folder, '404.html');
  const body = existsSync(page) ? readFileSync(page) : Buffer.from('Not found\n');
  response.writeHead(404, {
    'Content-Type': existsSync(page) ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function inlineHashesOf(folder: string): InlineHashes {
  const file = join(folder, INLINE_HASHES);
  return existsSync(file) ? parseInlineHashes(readFileSync(file, 'utf8')) : NOTHING_INLINE;
}
