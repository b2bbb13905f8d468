import type { Register } from '#facts/register.ts';
import type { Fact, Lang } from '#facts/types.ts';

/** Where facts come from, in short and each place once: "[1] ¶ 41 · [5] ¶ 3, 6"; sums by what they are made of. */
export function citationLine(facts: readonly Fact[], register: Register, lang: Lang): string {
  const places = new Map<number, Set<number>>();
  const visit = (fact: Fact) => {
    if (fact.source && fact.paragraph) {
      const { number } = register.source(fact.source);
      places.set(number, (places.get(number) ?? new Set()).add(fact.paragraph));
    }
    for (const input of fact.inputs ?? []) visit(register.fact(input));
  };
  facts.forEach(visit);
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([number, paragraphs]) => {
      const list = [...paragraphs].sort((a, b) => a - b);
      return lang === 'en' ? `[${number}] ¶ ${list.join(', ')}` : `〔${number}〕第${list.join('、')}段`;
    })
    .join(lang === 'en' ? ' · ' : '，');
}
