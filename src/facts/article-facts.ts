/** Articles and their facts as the register publishes them. */
import type { FactItem, Seeds } from './seed-files.ts';
import type { Fact, Source } from './types.ts';
import { isUnit } from './units.ts';

/** The articles, numbered in the order of their files. */
export function sourcesOf(articles: Seeds['articles']): Source[] {
  return articles.map(({ seed }, index) => {
    const { id, title, title_is, outlet, author, provenance, date, date_note, script, paragraphs } = seed;
    const number = index + 1;
    return {
      id,
      number,
      seed: seed.seed,
      title,
      title_is,
      outlet,
      author,
      provenance,
      date,
      date_note,
      script,
      paragraphs,
    };
  });
}

/** A fact of an article; where nobody else is named, the article's own voice says it. */
export function articleFact({ seed, article }: FactItem): Fact {
  const {
    id,
    paragraph,
    kind,
    theme,
    value,
    qualifier,
    unit,
    reading,
    as_of,
    said_by,
    label,
    text,
    note,
    use,
  } = seed;
  return {
    id,
    source: article.seed.id,
    paragraph,
    kind,
    theme,
    value: value ?? null,
    qualifier,
    unit: isUnit(unit) ? unit : 'none',
    ...(reading && { reading }),
    as_of,
    attributed_to: said_by ?? article.seed.author,
    ...(label && { label }),
    text,
    ...(note && { note }),
    ...(use && { use }),
  };
}

/** Which facts each fact conflicts with. A single source conflicts with nobody. */
export function opponents(conflicts: Seeds['conflicts']): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const { seed } of conflicts) {
    if (seed.kind === 'single-source') continue;
    const all = [...new Set([...seed.facts, ...seed.shows])];
    for (const id of all) {
      const others = all.filter((other) => other !== id);
      if (others.length) map.set(id, [...new Set([...(map.get(id) ?? []), ...others])]);
    }
  }
  return map;
}
