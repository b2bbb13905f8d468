import { formatDate } from '#facts/dates.ts';
import { wordsFor } from './in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { Citations } from '#stage/cite/citations.ts';
import { ACCESSED } from '#stage/sources/page.ts';
import { chartLabel } from '#story/chart-labels.ts';
import { labels } from '#story/labels.ts';
import { updated } from '#story/published.ts';
import { addressOf, chartPath } from './addresses.ts';

/** A step of a chart as it is cited. */
export interface CitedStep {
  id: string;
  /** Its headline as text. */
  said: string;
}

/**
 * How to cite a chart, or one step of it. Each text is one of its style's forms for a figure on a page of the web,
 * with a placeholder where the day of reading belongs; in `zh` the sentence of APA is in Chinese.
 *
 * @throws for a scene without a name
 */
export function chartCitations(lang: PageLang, scene: string, step?: CitedStep): Citations {
  const author = wordsFor(labels, lang).title;
  const name = wordsFor(chartLabel(scene), lang);
  const title = step ? (lang === 'en' ? `${name}: ${step.said}` : `${name}：${step.said}`) : name;
  const address = `${addressOf(lang, chartPath(scene))}${step ? `#${step.id}` : ''}`;
  const fields: [string, string][] = [
    // Braces keep a group from being taken for a person, and a title's capitals from being lowered.
    ['author', `{${inBibtex(author)}}`],
    ['title', `{${inBibtex(title)}}`],
    ['year', updated.slice(0, 4)],
    ['howpublished', CHART[lang]],
    ['note', `Version of ${updated}`],
    ['url', address],
    ['urldate', ACCESSED],
  ];
  const key = ['one-minute', scene, ...(step ? [step.id] : []), lang].join('-');
  const day = lang === 'en' ? apaDate(updated) : formatDate(updated, lang);
  return {
    apa:
      lang === 'en'
        ? `${author}. (${day}). ${title} [${CHART.en}]. ${address}`
        : `${author}（${day}）。${title}[${CHART[lang]}]。${address}`,
    bibtex: `@misc{${key},\n${fields.map(([field, value]) => `  ${field} = {${value}},`).join('\n')}\n}`,
    gbt: `${author}. ${title}[EB/OL]. (${updated})[${ACCESSED}]. ${address}.`,
  };
}

/** What kind of work it is. */
const CHART: Record<PageLang, string> = { en: 'Chart', zh: '图表', 'zh-hant': '圖表' };

/** "2026, November 22", as APA has it. */
function apaDate(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  return `${date.getUTCFullYear()}, ${month} ${date.getUTCDate()}`;
}

const MEANT: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text as BibTeX reads it: signs that TeX would take for its own are escaped. */
export const inBibtex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (sign) => MEANT[sign] ?? `\\${sign}`);
