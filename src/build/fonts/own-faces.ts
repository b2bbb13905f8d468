import { createHash } from 'node:crypto';
import type { PageLang } from '#facts/types.ts';

const FACE = /@font-face\s*\{[^}]*\}/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** The languages whose families say so at the end of their names; those of English say nothing. */
const SAID = / (zh|zh-hant)["']?\s*[;}]/;

/**
 * Leaves a page the `@font-face` rules of its own language: those of the others are as long again as the rest of its
 * head, and whoever changes the language in place brings them along. The page's security policy names the hash of each
 * style, and gets the new one.
 */
export function ownFaces(html: string, lang: PageLang): string {
  let page = html;
  for (const [, style = ''] of html.matchAll(STYLE)) {
    const own = style.replace(FACE, (rule) => ((SAID.exec(family(rule))?.[1] ?? 'en') === lang ? rule : ''));
    if (own === style) continue;
    page = page.replace(style, () => own).replaceAll(hash(style), hash(own));
  }
  return page;
}

const family = (rule: string): string => /font-family:[^;}]*[;}]/.exec(rule)?.[0] ?? '';

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
