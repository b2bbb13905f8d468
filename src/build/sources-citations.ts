import { formatDate } from '#facts/dates.ts';
import type { PageLang } from '#facts/types.ts';
import { ACCESSED, type Citation } from '#stage/sources/page.ts';

/** Something of ours that can be cited. */
export interface Citable {
  /** Short word for the BibTeX key. */
  key: string;
  /** Who made it, as a group. */
  author: string;
  title: string;
  /** Data, not a page to read. */
  data: boolean;
  /** Absolute. */
  address: string;
  /** ISO day of the version. */
  date: string;
}

/** What kind of work it is. */
const DATA_SET: Record<PageLang, string> = { en: 'Data set', zh: '数据集', 'zh-hant': '數據集' };

/** The ways to cite it. In `zh` the sentences of APA are in Chinese, as its style for Chinese works has them. */
export function citationsOf(
  { key, author, title, data, address, date }: Citable,
  lang: PageLang,
): Citation[] {
  const year = date.slice(0, 4);
  const day = formatDate(date, lang);
  const apa =
    lang === 'en'
      ? `${author}. (${year}). ${title} (Version of ${day})${data ? ` [${DATA_SET[lang]}]` : ''}. ${address}`
      : `${author}（${year}）。${title}（${day}版）${data ? `[${DATA_SET[lang]}]` : ''}。${address}`;
  const note = `Version of ${date}${data ? `. ${DATA_SET.en}` : ''}`;
  const fields = [
    ['author', `{${author}}`],
    ['title', title],
    ['year', year],
    ['note', note],
    ['url', address],
    ['urldate', ACCESSED],
  ];
  const bibtex = `@misc{${key}-${year},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`;
  const national = `${author}. ${title}[${data ? 'DS' : 'EB'}/OL]. (${date})[${ACCESSED}]. ${address}.`;
  return [
    { style: 'APA', text: apa },
    { style: 'BibTeX', text: bibtex },
    { style: 'GB/T 7714', text: national },
  ];
}
