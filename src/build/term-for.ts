import { writtenIn } from '#facts/page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { Term } from '#stage/words/context.ts';
import { termOf } from '#story/terms.ts';
import { inTraditional } from './in-page-lang.ts';

/** A word of the trade as a page shows it. @throws naming a word that nobody explains */
export function termFor(id: string, lang: PageLang): Term {
  const term = termOf(id, writtenIn(lang));
  return lang === 'zh-hant' ? inTraditional(term) : term;
}
