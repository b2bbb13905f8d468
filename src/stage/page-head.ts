import type { PageLang } from '#facts/types.ts';

/** What a page says of itself to browsers, search engines and whoever shares it. Addresses are absolute. */
export interface PageHead {
  /** Title of the window. */
  title: string;
  /** Title of the card when the page is shared; the site's name stands beside it. */
  name: string;
  description: string;
  lang: PageLang;
  /** Name of the whole site. */
  site: string;
  /** The page's own address. */
  address: string;
  /** The same page in each language, this one included, then the page that offers them all. */
  alternates: { tag: string; href: string }[];
  /** Language and country as Open Graph wants them (`en_GB`), and those of the other languages. */
  locale: string;
  otherLocales: string[];
  /** `article` for pages that tell the story, `website` for the others. */
  kind: 'article' | 'website';
  /** ISO days. */
  published: string;
  updated: string;
  /** The picture it is shared with, and what that shows in words. */
  image: { src: string; width: number; height: number; alt: string };
  /** Whether search engines may list it. */
  indexed: boolean;
  /** Where programs learn how to embed what the page shows, and what it is called there. */
  oembed?: { address: string; title: string };
  /** What it is in schema.org's words. */
  structured?: Record<string, unknown>;
}

/**
 * Structured data as an element. Browsers do not run it and the policy does not count it among the scripts; `<` is
 * escaped so that no text can close the element.
 */
export const structuredElement = (data: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
