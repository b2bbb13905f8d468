import type { Lang, PageLang } from '#facts/types.ts';
import { writtenIn } from '#facts/page-lang.ts';
import { rememberedBy } from './remembered.ts';
import { traditional } from './traditional.ts';

/** What marks are searched by: a list that has every script already. */
const isSearched = (key: string, value: unknown): boolean => key === 'keys' && Array.isArray(value);

/**
 * Some plain data that speaks Chinese, in Traditional characters: labels, what a chart draws, the register. Where a text
 * stands in both languages, English stays.
 */
export function inTraditional<Data>(data: Data): Data {
  if (typeof data === 'string') return traditional(data) as Data;
  if (Array.isArray(data)) return data.map((one: unknown) => inTraditional(one)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  const isBilingual = 'en' in data && 'zh' in data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [
      key,
      isSearched(key, value) || (isBilingual && key === 'en') ? value : inTraditional(value),
    ]),
  ) as Data;
}

const derived = rememberedBy(inTraditional<unknown>);

/** Words that are written in both languages, as a page shows them. */
export const wordsFor = <Words>(words: Record<Lang, Words>, lang: PageLang): Words =>
  lang === 'zh-hant' ? (derived(words.zh) as Words) : words[writtenIn(lang)];
