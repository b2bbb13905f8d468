import { languages } from '#story/languages.ts';
import { updated } from '#story/published.ts';
import { addressOf, alternatesOf, gate, listedPaths } from './addresses.ts';

const inXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const entry = (address: string, path: string): string =>
  `<url><loc>${inXml(address)}</loc><lastmod>${updated}</lastmod>` +
  alternatesOf(path)
    .map(({ tag, href }) => `<xhtml:link rel="alternate" hreflang="${inXml(tag)}" href="${inXml(href)}"/>`)
    .join('') +
  '</url>\n';

/** Every page that search engines may list, each with its other languages. */
export const sitemap = (): string =>
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
  entry(gate, '') +
  listedPaths.flatMap((path) => languages.map((lang) => entry(addressOf(lang, path), path))).join('') +
  '</urlset>\n';

/** Everything may be read: what must not be listed says so itself, which only a reader can find out. */
export const robots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${gate}sitemap.xml\n`;
