/**
 * Figures inside the register's own sentences: `{value}` and `{date}` of the item itself, `{fact-id}` of
 * another fact, each with a form after a colon (`{value:words}`), and `{'Quest 3'}` for a name with a digit.
 */
import { formatDate, formatPeriod } from './dates.ts';
import { formatFact, type FormatAs } from './format.ts';
import type { Bilingual, DateKnown, Fact, Lang } from './types.ts';

const hole = /\{([^{}]*)\}/g;
const forms: FormatAs[] = ['full', 'words', 'short', 'year'];

/** What a sentence may speak of besides other facts. */
export interface Own {
  value?: Fact;
  date?: DateKnown | null;
}

/** A sentence without its holes, for the checks of wording: a brace that is left stands alone. */
export const withoutHoles = (text: string): string => text.replace(hole, '');

function one(inside: string, lang: Lang, own: Own, fact: (id: string) => Fact): string {
  const literal = /^'(.*)'$/.exec(inside)?.[1];
  if (literal !== undefined) return literal;
  const [name = '', form = 'full', ...more] = inside.split(':');
  const as = forms.find((f) => f === form);
  if (!as || more.length) throw new Error(`{${inside}}: the form is one of ${forms.join(', ')}`);
  if (name === 'date') {
    if (!own.date) throw new Error(`{${inside}}: there is no date to print`);
    if (as !== 'full' && as !== 'year') throw new Error(`{${inside}}: a date prints full or as its year`);
    return as === 'year' ? formatDate(own.date.date.slice(0, 4), lang) : formatPeriod(own.date, lang);
  }
  if (name !== 'value') return formatFact(fact(name), lang, as);
  if (!own.value) throw new Error(`{${inside}}: there is no value to print`);
  return formatFact(own.value, lang, as);
}

/**
 * A sentence with its figures printed, in every language.
 * @throws where a hole names nothing that can be printed
 */
export function fill(text: Bilingual, own: Own, fact: (id: string) => Fact): Bilingual {
  const inside = (lang: Lang) => text[lang].replace(hole, (_, name: string) => one(name, lang, own, fact));
  return { en: inside('en'), zh: inside('zh') };
}
