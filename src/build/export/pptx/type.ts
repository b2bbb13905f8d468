import type { PageLang } from '#facts/types.ts';

/** How a language is set in other people's programs, which do not have our fonts. */
export interface Setting {
  /** As those programs tag text. */
  tag: string;
  /** Named first are ours, for those who have installed them; the programs put the like in their place. */
  serif: string;
  sans: string;
  /** How much smaller than ours, since what stands in for them runs wider. */
  scale: number;
}

/** Georgia and Arial are everywhere; of Chinese faces no one is, and programs that lack ours choose their own. */
export const settings: Record<PageLang, Setting> = {
  en: { tag: 'en-GB', serif: 'Georgia', sans: 'Arial', scale: 0.86 },
  zh: { tag: 'zh-CN', serif: 'Noto Serif SC', sans: 'Noto Sans SC', scale: 0.94 },
  'zh-hant': { tag: 'zh-TW', serif: 'Noto Serif TC', sans: 'Noto Sans TC', scale: 0.94 },
};
