import { cardOf } from '#facts/card.ts';
import { formatPeriod } from '#facts/dates.ts';
import { writtenIn } from '#facts/page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { ArticleNote, ArticleSource } from '#stage/article/page.ts';
import { labels } from '#story/labels.ts';
import { citationLine } from '../citation.ts';
import { wordsFor } from '../in-page-lang.ts';
import { registerFor } from '../register.ts';

/** A note for every fact, in order. @throws for a fact the register does not have */
export function notesOf(facts: readonly string[], lang: PageLang): ArticleNote[] {
  const register = registerFor(lang);
  const { ourselves } = wordsFor(labels, lang).card;
  return facts.map((id, index) => {
    const { fact, corrected } = cardOf(register, id);
    return {
      number: index + 1,
      fact: id,
      place: citationLine([fact], register, lang),
      who: fact.attributed_to?.[writtenIn(lang)] ?? ourselves,
      evidence: corrected ? 'corrected' : fact.kind,
    };
  });
}

/** The articles as they are listed at the end. */
export const articlesOf = (lang: PageLang): ArticleSource[] =>
  registerFor(lang).sources.map(({ number, title, provenance, date }) => ({
    number: lang === 'en' ? `[${number}]` : `〔${number}〕`,
    title: title[writtenIn(lang)],
    ...(lang === 'en' && { printed: title.zh }),
    provenance: provenance[writtenIn(lang)],
    date: formatPeriod(date, lang),
  }));

/** More than this is too long for the line under a picture: then the articles alone. */
const LONG = 150;

/** Where the facts of a picture stand, in one line. */
export function drawnFrom(facts: readonly string[], lang: PageLang): string {
  const register = registerFor(lang);
  const line = citationLine(
    facts.map((id) => register.fact(id)),
    register,
    lang,
  );
  if (line.length <= LONG) return line;
  return line.match(/\[\d+\]|〔\d+〕/g)?.join(lang === 'en' ? ' ' : '') ?? '';
}
