import { textOfHtml } from '../step-html.ts';
import type { Style } from '../fonts/families.ts';

const unseen = /<p class="unseen"[^>]*>[\s\S]*?<\/p>/g;
const headlines = /<h1\b[^>]*>[\s\S]*?<\/h1>/g;
const names = /<span class="brand">[\s\S]*?<\/span>/g;
const labels = /<text\b[^>]*>[\s\S]*?<\/text>/g;

/**
 * What the body of an embed shows in each of the two voices: what is only read out needs no face. Labels of charts
 * may speak in either.
 */
export function voicesOf(body: string): Record<Style, string> {
  const seen = body.replace(unseen, '');
  const inSerif = [headlines, names, labels].flatMap((part) => seen.match(part) ?? []);
  return {
    serif: textOfHtml(inSerif.join(' ')),
    sans: textOfHtml(seen.replace(headlines, '').replace(names, '')),
  };
}
