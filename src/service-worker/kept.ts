/** What the build says it made: addresses as `$service-worker` gives them, from the root of the domain. */
export interface Made {
  /** Path the site hangs under, without a slash at the end; empty at the root of a domain. */
  base: string;
  /** Scripts, styles and fonts: their names change with what they hold. */
  build: string[];
  /** Files of `static/`. */
  files: string[];
  /** Pages and files that were written once for all. */
  prerendered: string[];
}

/** What is kept for reading without a network, as addresses from the root of the domain. */
export interface Kept {
  /** Pages and data: what stands there may change. */
  pages: string[];
  /** Scripts, styles and fonts. */
  lasting: string[];
  /** What a page is whole without. */
  extras: string[];
}

/**
 * The gate, and in every language the story with its figures, its sources and the two pages of a talk with what it can
 * be searched by; the register for the cards.
 */
const PAGE =
  /^\/(([a-z]{2}(-[a-z]+)?\/)((sources|slides|slides\/speaker)\/|slides\/find\.json|figures\/[a-z-]+\.json)?|facts(\.zh-hant)?\.json)?$/;

/** Kit's own client: no page of ours loads it. */
const UNUSED = /^\/_app\/immutable\/(entry|nodes)\//;

/** Settings of the host, not files of the site. */
const SETTINGS = /^\/[_.]/;

/** Chooses what is kept; what a reader may never ask for (share pages, pictures, downloads) is left out. */
export function keptOf({ base, build, files, prerendered }: Made): Kept {
  const below = (address: string) => address.slice(base.length);
  return {
    pages: prerendered.filter((address) => PAGE.test(below(address))),
    lasting: build.filter((address) => !UNUSED.test(below(address))),
    extras: files.filter((address) => !SETTINGS.test(below(address))),
  };
}

/** How the worker answers a request: from what is kept first, from the network first, the same and kept from then on. */
export type Way = 'kept' | 'fresh' | 'fresh-and-kept';

/** The part of a request that decides. */
export type Asked = Pick<Request, 'method' | 'url'> & { headers: Pick<Headers, 'has'> };

/** Finds the way for a request; undefined for all that goes to the network as if there were no worker. */
export function wayOf(
  { method, url, headers }: Asked,
  { origin, base }: { origin: string; base: string },
  kept: Kept,
): Way | undefined {
  const address = new URL(url);
  if (method !== 'GET' || headers.has('range') || address.origin !== origin) return undefined;
  const path = address.pathname;
  if (path.startsWith(`${base}/_app/immutable/`)) return 'kept';
  if (kept.extras.includes(path)) return 'kept';
  if (kept.pages.includes(path)) return 'fresh';
  return path.startsWith(`${base}/pictures/`) && path.endsWith('.svg') ? 'fresh-and-kept' : undefined;
}

/**
 * Name of an edition's cache. It begins with the path of the site, so that two copies under one domain leave each
 * other's caches alone.
 */
export const cacheName = (base: string, edition: string): string => `${cachesOf(base)}${edition}`;

/** What the names of all caches of this copy of the site begin with; a path holds no space. */
export const cachesOf = (base: string): string => `one-minute ${base}/ `;
