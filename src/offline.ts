/**
 * The site without a connection: a service worker, built apart like the prelude. What a build consists of is
 * kept on the first visit; a page is asked for where there is a connection, and taken from what is kept where
 * there is none. What belongs to the class server is never kept.
 */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface WorkerScope {
  /** Written in front of this script by the build. */
  readonly LAVEREN: { readonly version: string; readonly files: readonly string[]; readonly shell: string };
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly scope: string };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
}

const worker = self as unknown as WorkerScope;
const { version, files, shell } = worker.LAVEREN;
const base = worker.registration.scope;
const PREFIX = 'laveren ';
const CACHE = PREFIX + version;

worker.addEventListener('install', (event) => event.waitUntil(keepBuild()));
// A new build waits until no page of the old one is open, so nobody is left with half of each.
worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOlder(), worker.clients.claim()]));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const ours = request.method === 'GET' && request.url.startsWith(base);
  if (!ours || request.url.startsWith(`${base}api/`)) return;
  event.respondWith(request.mode === 'navigate' ? pageOf(request) : fileOf(request));
});

async function keepBuild(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all([...files, shell].map((file) => keepFile(cache, file)));
}

async function keepFile(cache: Cache, file: string): Promise<void> {
  const address = base + file;
  // A name with a hash in it is the same file in every build, so an update fetches only what is new.
  const known = file.startsWith('assets/') ? await caches.match(address) : undefined;
  if (known === undefined) await cache.add(new Request(address, { cache: 'no-cache' }));
  else await cache.put(address, known);
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((one) => one.startsWith(PREFIX) && one !== CACHE).map((one) => caches.delete(one)),
  );
}

/** The page as it is now, else as it was when it was last here, else the empty page, which draws any address. */
async function pageOf(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok) await keep(cache, address, answer.clone());
    return answer;
  } catch {
    // No connection, which is what all this is for.
    return (await cache.match(address)) ?? (await cache.match(base + shell)) ?? Response.error();
  }
}

async function fileOf(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.url);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok && request.url.startsWith(`${base}assets/`)) await keep(cache, request.url, answer.clone());
  return answer;
}

/** A full device keeps nothing more; the reader has what was fetched all the same. */
function keep(cache: Cache, address: string, answer: Response): Promise<void> {
  return cache.put(address, answer).catch(() => undefined);
}

export {};
