/** How "more than", "nearly" and their kin are put. `#` stands for the number with its unit. */
import type { Lang, Qualifier } from './types.ts';

type Patterns = Record<Qualifier, string>;

const amounts: Record<Lang, Patterns> = {
  en: {
    exact: '#',
    about: 'about #',
    over: 'more than #',
    'at-least': 'at least #',
    almost: 'nearly #',
    'up-to': 'up to #',
    under: 'less than #',
  },
  zh: {
    exact: '#',
    about: '约#',
    over: '超过#',
    'at-least': '至少#',
    almost: '近#',
    'up-to': '最多#',
    under: '不到#',
  },
};

const labels: Record<Lang, Patterns> = {
  en: { ...amounts.en, about: '≈#', over: '>#', 'at-least': '≥#', 'up-to': '≤#', under: '<#' },
  zh: { ...amounts.zh, over: '超#' },
};

const moments: Record<Lang, Patterns> = {
  en: {
    exact: '#',
    about: 'around #',
    over: 'after #',
    'at-least': 'not before #',
    almost: 'shortly before #',
    'up-to': 'by #',
    under: 'before #',
  },
  zh: {
    exact: '#',
    about: '#前后',
    over: '#之后',
    'at-least': '不早于#',
    almost: '临近#',
    'up-to': '最迟#',
    under: '#之前',
  },
};

/** What is qualified: a `moment` is a date or a year, a `span` a length of time, a `count` whole things. */
export type Qualified = 'amount' | 'count' | 'span' | 'moment';

/**
 * The pattern that carries a qualifier.
 * @param brief true for labels in a picture
 */
export function pattern(qualifier: Qualifier, lang: Lang, of: Qualified, brief: boolean): string {
  if (of === 'moment') return moments[lang][qualifier];
  if (of === 'span' && lang === 'zh') {
    if (qualifier === 'up-to') return '最长#';
    // 近两年 would also be read as the past two years.
    if (qualifier === 'almost') return '将近#';
  }
  const text = (brief ? labels : amounts)[lang][qualifier];
  return of === 'count' ? text.replace('less', 'fewer') : text;
}
