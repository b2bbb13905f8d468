import { whenIdle } from '../when-idle.ts';

/**
 * Has the browser keep the site for reading without a network, once the page has loaded and rests, and tells when a
 * newer edition than this page waits for its turn. Where workers are missing or refused (a frame, a file, a setting),
 * and where the reader has asked to save data, nothing happens.
 *
 * @param page its `data-root` is the way to the site's root
 * @param newer called once for a newer edition; it shows when all pages of this site have been closed
 * @returns the way to stop telling; what is kept stays kept
 */
export function keepOffline(page: HTMLElement, newer: () => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  const start = () => {
    const stop = whenIdle(() => void keep(page.dataset.root ?? '', newer, signal).catch(() => {}));
    signal.addEventListener('abort', stop);
  };
  // In a frame of somebody else's the story is a guest; it leaves nothing there.
  if (window !== top || !location.protocol.startsWith('http') || savesData()) return () => {};
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true, signal });
  return () => end.abort();
}

/** Whether the reader pays for each megabyte and has told the browser so; few browsers say. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

async function keep(root: string, newer: () => void, signal: AbortSignal): Promise<void> {
  const home = new URL(root, location.href);
  const site = await navigator.serviceWorker.register(new URL('service-worker.js', home), {
    scope: home.pathname,
  });
  const look = async () => {
    const edition = site.waiting && !site.installing && (await editionOf(site.waiting));
    const { dataset } = document.documentElement;
    if (signal.aborted || !edition || [dataset.edition, dataset.newer].includes(edition)) return;
    dataset.newer = edition;
    newer();
  };
  const follow = () => site.installing?.addEventListener('statechange', () => void look(), { signal });
  site.addEventListener('updatefound', follow, { signal });
  follow();
  // The page came from the network first: what waits or works may be older than it.
  if (site.active) await site.update().catch(() => {});
  await look();
}

/** Asks a worker which edition of the site it keeps. */
function editionOf(worker: ServiceWorker): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((told) => {
    port1.onmessage = ({ data }) => told(String(data));
    worker.postMessage('edition', [port2]);
  });
}
