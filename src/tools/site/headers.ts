import type { ServerResponse } from 'node:http';

/** The file in the site that lists the hashes of its inline scripts: `["sha256-…", …]`. */
export const SCRIPT_HASHES = 'csp.json';

/** What a browser may do on a page of ours. Everything comes from this site; Phaser makes pictures as blobs. */
export function setSecurityHeaders(response: ServerResponse, scriptHashes: readonly string[]): void {
  const scripts = ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' ');
  const policy = [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ];
  response.setHeader('Content-Security-Policy', policy.join('; '));
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

/** A file with a hash in its name never changes; of every other file the browser asks whether it did. */
export function cacheControlOf(path: string): string {
  return /^\/assets\/.+-[\w-]{8,}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Reads the list of hashes; anything else than hashes in it would open the policy, so it is refused. */
export function parseScriptHashes(text: string): readonly string[] {
  const hashes: unknown = JSON.parse(text);
  if (Array.isArray(hashes) && hashes.every(isHash)) return hashes;
  throw new Error(`${SCRIPT_HASHES} is not a list of hashes such as "sha256-…"`);
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^sha(256|384|512)-[A-Za-z0-9+/]+=*$/.test(value);
}
