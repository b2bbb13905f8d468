import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import { embedLabels } from '#story/embed-labels.ts';

/**
 * The line of a pinned embed that says its figures were corrected later. Every embed has its style and its letters from
 * the start, so that the line can be put in when the page itself changes no more.
 *
 * @param chart the way to the chart as it is now
 */
export function correctedNotice(lang: PageLang, chart: string): string {
  const { corrected, correctedShort } = wordsFor(embedLabels, lang);
  return (
    `<p class="corrected" role="note"><a href="${chart}">` +
    `<span class="in-full">${corrected}</span><span class="in-short">${correctedShort}</span></a></p>\n`
  );
}

/** Puts the notice above the line with the sources, where it has a row of its own. @throws when there is no such line */
export function withNotice(html: string, notice: string): string {
  const at = html.lastIndexOf('<footer');
  if (at < 0) throw new Error('an embed without its footer');
  return html.slice(0, at) + notice + html.slice(at);
}
