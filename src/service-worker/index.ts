/** Keeps the story and the talk for rooms without a network. Registered by `stage/offline/keep.ts`. */
import { base, build, files, prerendered, version } from '$service-worker';
import { fill } from './fill.ts';
import { freshFirst } from './fresh-first.ts';
import { cacheName, cachesOf, keptOf, wayOf } from './kept.ts';

/** A network that has not answered by then is taken for none. Milliseconds. */
const PATIENCE = 2500;

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const kept = keptOf({ base, build, files, prerendered });
const name = cacheName(base, version);

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(name).then((cache) => fill(cache, kept, version)));
});

// Not before the last page of an older edition has closed: a talk must not lose its files in mid-course.
worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const way = wayOf(request, { origin: worker.location.origin, base }, kept);
  if (way === 'kept') event.respondWith(keptFirst(request));
  if (way === 'fresh') event.respondWith(fresh(fetch(request), request));
  if (way === 'fresh-and-kept') event.respondWith(fresh(fetchAndKeep(request), request));
});

// A page asks which edition waits, to know whether it is newer than its own.
worker.addEventListener('message', ({ ports }) => ports[0]?.postMessage(version));

async function dropOlder(): Promise<void> {
  // A still newer edition is filling its cache, which must not be taken from it; its own turn drops the rest.
  if (worker.registration.installing) return;
  const names = await caches.keys();
  const older = names.filter((one) => one.startsWith(cachesOf(base)) && one !== name);
  await Promise.all(older.map((one) => caches.delete(one)));
}

/** In any cache: a page that came fresh may already ask for what the next edition has kept. */
async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

function fresh(asked: Promise<Response>, { url }: Request): Promise<Response> {
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const search = { cacheName: name, ignoreSearch: true, ignoreVary: true };
  return freshFirst(asked, () => caches.match(url, search), late);
}

async function fetchAndKeep(request: Request): Promise<Response> {
  const answer = await fetch(request);
  const copy = answer.clone();
  // A full disk costs the copy, not the picture.
  if (answer.ok)
    await caches
      .open(name)
      .then((cache) => cache.put(request, copy))
      .catch(() => {});
  return answer;
}
