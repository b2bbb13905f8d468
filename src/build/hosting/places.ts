/** How a host should answer with each part of the site: the one table behind our server and all that README says. */
import { languages } from '#story/languages.ts';

/** Paths that are answered alike. */
export interface Place {
  /** From the site's root: one path, or all that begin with what stands before a last `*`. No path is in two places. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
/** Kept, but asked for again each time, which costs a few bytes: words, pictures and figures of one edition go together. */
const asked = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
const minutes = { 'Cache-Control': 'public, max-age=300' };
const hour = { 'Cache-Control': 'public, max-age=3600' };
const lasting = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** For frames that are shut in, and for other people's pages: these may also show a picture as a frame. */
const shared = { 'Access-Control-Allow-Origin': '*' };
const framedByAll = { 'Content-Security-Policy': 'frame-ancestors *' };
const framedBySelf = { 'Content-Security-Policy': "frame-ancestors 'self'" };

const inLanguages = (...paths: string[]): string[] =>
  languages.flatMap((lang) => paths.map((path) => `/${lang}/${path}`));

/** A page of our own, and an address that does not exist. What is not shared may be framed by our own pages only. */
const page: Place = {
  paths: [
    '/',
    '/404.html',
    ...inLanguages('', 'at/*', 'charts/*', 'figures/*', 'print/*', 'slides/*', 'sources/*', 'timeline/*'),
  ],
  headers: { ...everywhere, ...asked, ...framedBySelf },
};

/** All places; what is in none of them is a page that does not exist. */
export const places: readonly Place[] = [
  page,
  { paths: inLanguages('embed/*'), headers: { ...everywhere, ...asked, ...shared, ...framedByAll } },
  { paths: ['/v/*'], headers: { ...everywhere, ...hour, ...shared, ...framedByAll } },
  { paths: ['/_app/immutable/*'], headers: { ...everywhere, ...lasting, ...shared } },
  {
    paths: [
      '/_app/version.json',
      '/pictures/*',
      '/data/*',
      '/facts.csv',
      '/facts.json',
      '/facts.zh-hant.json',
      '/facts.schema.json',
    ],
    headers: { ...everywhere, ...asked, ...shared },
  },
  { paths: ['/embed.js', '/oembed/*', '/og/*'], headers: { ...everywhere, ...minutes, ...shared } },
  { paths: ['/service-worker.js'], headers: { ...everywhere, 'Cache-Control': 'no-cache', ...framedBySelf } },
  {
    paths: [
      ...['/icon.svg', '/robots.txt', '/sitemap.xml', '/downloads/*'],
      ...['/__data.json', '/404/__data.json', ...inLanguages('__data.json')],
    ],
    headers: { ...everywhere, ...asked, ...framedBySelf },
  },
];

/** The headers for a path of the site, such as `/en/` or `/facts.csv`. */
export const placeHeaders = (path: string): Readonly<Record<string, string>> =>
  (places.find(({ paths }) => paths.some((pattern) => fits(pattern, path))) ?? page).headers;

/**
 * The headers for a path that does not exist: framed and shared as its neighbours are, but not kept as long, since the
 * next build may have it.
 */
export const lostHeaders = (path: string): Readonly<Record<string, string>> => ({
  ...placeHeaders(path),
  ...asked,
});

/** Whether a path is one of those that a pattern names. */
export const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
