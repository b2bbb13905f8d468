/** The HTML that other people paste into their pages. One line each: editors turn line ends into paragraphs. */
import type { EmbedTheme } from './options.ts';

/** What stands where a frame cannot: a picture that leads to the chart's page. Addresses are absolute. */
export interface LinkedPicture {
  src: string;
  /** What the picture shows, in the language of the embed. */
  alt: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Page of the chart, which the picture leads to. */
  page: string;
}

/** One embed, as its snippets need to know it. */
export interface Embed {
  /** Absolute address of the embed with its options. */
  address: string;
  /** Name of the frame for those who cannot see it. */
  title: string;
  /** Pixels, or as wide as the text around it. */
  width: number | 'column';
  /** Pixels; in a column only until a script on the page is told a better one. */
  height: number;
  theme: EmbedTheme;
  transparent: boolean;
  picture: LinkedPicture;
}

const MEANT: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Any text as an attribute's value, without quotes around it; it stays on one line. */
const inAttribute = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[&<>"']/g, (sign) => MEANT[sign] ?? sign);

/** `name="value"` each after a space; one without a value stands by its name alone. */
const attributes = (all: Record<string, string | number>): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}${value === '' ? '' : `="${inAttribute(String(value))}"`}`)
    .join('');

/** An address that a page may be made to load or lead to. @throws for any but http and https */
function safe(address: string): string {
  if (!/^https?:\/\//i.test(address)) throw new Error(`not an address of the web: ${address}`);
  return address;
}

/** The picture alone, as a link: for pages where nothing else is let in. @throws for addresses not of the web */
export const pictureSnippet = ({ src, alt, width, height, page }: LinkedPicture): string =>
  `<a${attributes({ href: safe(page) })}>` +
  `<img${attributes({ src: safe(src), alt, width, height, loading: 'lazy', style: 'max-width:100%;height:auto' })}></a>`;

/**
 * The frame, with the picture inside: browsers show the frame alone and do not fetch the picture; where an editor
 * takes frames out, the picture is what remains. Its height is kept when the page is narrower than the frame, since
 * the chart fits any box. With a theme of its own and no ground, the frame is told its colour scheme, or the browser
 * would lay a white ground under it.
 *
 * @throws for addresses not of the web
 */
export function iframeSnippet({ address, title, width, height, theme, transparent, picture }: Embed): string {
  const scheme = transparent && theme !== 'auto' ? `;color-scheme:${theme}` : '';
  const all = {
    src: safe(address),
    title,
    width: width === 'column' ? '100%' : width,
    height,
    loading: 'lazy',
    allow: 'clipboard-write',
    style: `border:0;max-width:100%${scheme}`,
  };
  return `<iframe${attributes(all)}>${pictureSnippet(picture)}</iframe>`;
}

/**
 * The element that our script turns into a frame of the right height; without the script the picture stands.
 *
 * @param script absolute address of `embed.js`
 * @param options attributes of the element by name (`scene`, `step`, `lang`, `theme` …); empty ones stand by their name
 * @throws for addresses not of the web
 */
export const elementSnippet = (
  script: string,
  options: Record<string, string>,
  picture: LinkedPicture,
): string =>
  `<script async${attributes({ src: safe(script) })}></script>` +
  `<one-minute-chart${attributes(options)}>${pictureSnippet(picture)}</one-minute-chart>`;
