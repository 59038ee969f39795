import type { ServerResponse } from 'node:http';

/** The file in the site that lists the hashes of what stands inline in its pages. */
export const INLINE_HASHES = 'csp.json';

/** Hashes as a policy names them, such as `sha256-…`: of inline scripts and of inline styles. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export const NOTHING_INLINE: InlineHashes = { scripts: [], styles: [] };

/**
 * What a browser may do on a page of ours: everything comes from this site, and what stands inline is known by
 * its hash. Phaser makes pictures as blobs. Where the site stands behind TLS, browsers come back over TLS only.
 */
export function setSecurityHeaders(
  response: ServerResponse,
  { scripts, styles }: InlineHashes,
  secure: boolean,
): void {
  const own = (hashes: readonly string[]) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  const policy = [
    "default-src 'self'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
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
  if (secure) response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
}

/** A file with a hash in its name never changes; of every other file the browser asks whether it did. */
export function cacheControlOf(path: string): string {
  return /^\/assets\/.+-[\w-]{8,}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Reads the lists of hashes; anything else than hashes in them would open the policy, so it is refused. */
export function parseInlineHashes(text: string): InlineHashes {
  const { scripts, styles } = Object(JSON.parse(text));
  if (areHashes(scripts) && areHashes(styles)) return { scripts, styles };
  throw new Error(`${INLINE_HASHES} does not hold lists of hashes such as "sha256-…"`);
}

function areHashes(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one === 'string' && /^sha(256|384|512)-[A-Za-z0-9+/]+=*$/.test(one))
  );
}
