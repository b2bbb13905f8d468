/** Turns a page of the site into one that stands alone: pure functions from text to text. */

/** Reads a file as a `data:` address. */
export type AsData = (path: string) => string;

/** Where a relative address leads, as a path below the site's root. @throws for one that leads out of it */
export function sitePath(address: string, page: string): string {
  const { pathname, host } = new URL(address, `http://site/${page}`);
  if (host !== 'site') throw new Error(`${address} is not a file of the site`);
  return decodeURIComponent(pathname.slice(1));
}

/** Fonts of other languages than the page's own are left out; the others stand in the style sheet. */
export function withFonts(css: string, isOwn: (family: string) => boolean, asData: AsData): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const family = /font-family:\s*["']?([^"';}]+)/.exec(face)?.[1] ?? '';
    if (!isOwn(family)) return '';
    return face.replace(/url\(["']?([^"')]+)["']?\)/g, (_, address: string) =>
      /^data:/.test(address) ? `url(${address})` : `url(${asData(address)})`,
    );
  });
}

/** Pictures and icons stand in the page itself. */
export const withPictures = (html: string, asData: AsData): string =>
  html.replace(
    /(<(?:img\b|link rel="(?:icon|apple-touch-icon)")[^>]*?\s(?:src|href)=")([^"]+)"/g,
    (whole, before: string, address: string) =>
      /^data:/.test(address) ? whole : `${before}${asData(address)}"`,
  );

/** Links lead to where the site is hosted, those to the other languages' talks to the files beside this one. */
export const withLinks = (html: string, hosted: string, files: Record<string, string>): string =>
  html.replace(/<a\b[^>]*>/g, (tag) => {
    const lang = /\sdata-language="([^"]+)"/.exec(tag)?.[1];
    const file = lang && files[lang];
    return tag.replace(/\shref="([^"]*)"/, (_, href: string) =>
      file ? ` href="${file}"` : ` href="${new URL(href, hosted).href}"`,
    );
  });

/** What would fetch something, or hangs on being fetched, is taken out: module scripts, preloads, the manifest. */
export const withoutRequests = (html: string): string =>
  html
    .replace(/<script\b[^>]*\stype="module"[^>]*><\/script>/g, '')
    .replace(/<link\b[^>]*\srel="(?:modulepreload|preload|manifest|alternate|stylesheet)"[^>]*>/g, '');

/** Text of a script element, which no script may end early. */
export const scriptText = (code: string): string => code.replace(/<\/(script)/gi, '<\\/$1');

/** Data of a script element. */
export const dataElement = (id: string, json: string): string =>
  `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`;
