import { formatPeriod } from '#facts/dates.ts';
import type { Register } from '#facts/register.ts';
import { writtenIn } from '#facts/page-lang.ts';
import type { Fact, PageLang, Source } from '#facts/types.ts';

/** Where facts come from, in short and each place once: "[1] ¶ 41 · [5] ¶ 3, 6"; sums by what they are made of. */
export const citationLine = (facts: readonly Fact[], register: Register, lang: PageLang): string =>
  placesOf(facts, register)
    .map(({ source: { number }, paragraphs }) =>
      lang === 'en'
        ? `[${number}] ${inWords(paragraphs, lang)}`
        : `〔${number}〕${inWords(paragraphs, lang)}`,
    )
    .join(lang === 'en' ? ' · ' : '，');

/**
 * The same for paper, where nothing can be opened: one line an article, with its title, who printed it, and when.
 * "[2] Three Tsinghua alumni vie for the lead, Time Finance, March 2024, ¶ 3, 6"
 */
export const sourceLines = (facts: readonly Fact[], register: Register, lang: PageLang): string[] =>
  placesOf(facts, register).map(({ source, paragraphs }) => {
    const parts = [source.title, source.outlet].flatMap((text) => text?.[writtenIn(lang)] ?? []);
    const words = [...parts, formatPeriod(source.date, lang), inWords(paragraphs, lang)];
    return lang === 'en'
      ? `[${source.number}] ${words.join(', ')}`
      : `〔${source.number}〕${words.join('，')}`;
  });

interface Places {
  source: Source;
  /** In the order of the article. */
  paragraphs: number[];
}

/** The articles that facts stand in, by number, and where; sums stand where what they are made of does. */
function placesOf(facts: readonly Fact[], register: Register): Places[] {
  const places = new Map<string, Set<number>>();
  const visit = (fact: Fact) => {
    if (fact.source && fact.paragraph)
      places.set(fact.source, (places.get(fact.source) ?? new Set()).add(fact.paragraph));
    for (const input of fact.inputs ?? []) visit(register.fact(input));
  };
  facts.forEach(visit);
  return [...places]
    .map(([id, found]) => ({ source: register.source(id), paragraphs: [...found].sort((a, b) => a - b) }))
    .sort((a, b) => a.source.number - b.source.number);
}

const inWords = (paragraphs: number[], lang: PageLang): string =>
  lang === 'en' ? `¶ ${paragraphs.join(', ')}` : `第${paragraphs.join('、')}段`;
