import type { Lang } from '#facts/types.ts';

/** Interface words of an embed that no other page has, typed, so that a language cannot lack one. */
export const embedLabels: Record<Lang, { cite: string; corrected: string; correctedShort: string }> = {
  en: {
    cite: 'Cite',
    corrected: 'A figure here has been corrected since: see the current chart',
    correctedShort: 'Corrected since: see the current chart',
  },
  zh: {
    cite: '引用',
    corrected: '图中有数字后来作了更正，请看最新的图表',
    correctedShort: '数字后有更正，请看最新图表',
  },
};
