import type { Kept } from './kept.ts';

/** Gently: the page that is being read comes first. */
const GENTLY = { priority: 'low' } as const;

/**
 * Fetches everything that is kept. What an older edition has under the same name is taken over, so that a reader of
 * an update loads only what changed.
 *
 * @param edition the pages must be of this edition; a host in the middle of an update may still have others
 * @throws when a page, a script or a font does not come; the browser tries again at the next visit
 */
export async function fill(cache: Cache, { pages, lasting, extras }: Kept, edition: string): Promise<void> {
  const put = async (address: string, answer: Promise<Response>) =>
    cache.put(address, whole(address, await answer));
  const page = async (address: string) => {
    const answer = await fetch(address, { ...GENTLY, cache: 'no-cache' });
    const isPage = answer.headers.get('Content-Type')?.includes('text/html');
    if (isPage && !(await answer.clone().text()).includes(`data-edition="${edition}"`))
      throw new Error(`${address} is not of this edition`);
    return answer;
  };
  const file = async (address: string) => (await caches.match(address)) ?? fetch(address, GENTLY);
  const all = await Promise.allSettled([
    ...pages.map((address) => put(address, page(address))),
    ...lasting.map((address) => put(address, file(address))),
    ...extras.map((address) => put(address, fetch(address, GENTLY)).catch(() => {})),
  ]);
  // Only now: what has come is there for the next try.
  for (const one of all) if (one.status === 'rejected') throw one.reason;
}

/** An answer fit to be shown later: a good one, and none that was led elsewhere, which browsers refuse for a page. */
function whole(address: string, answer: Response): Response {
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.redirected ? new Response(answer.body, answer) : answer;
}
