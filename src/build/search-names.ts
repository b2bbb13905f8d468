import type { Register } from '#facts/register.ts';
import type { Fact, Lang, PageLang } from '#facts/types.ts';
import { traditional } from './traditional.ts';

/**
 * What a search should find a fact by besides the words printed in its row: the same statement as it is written in other
 * languages, and the names, in either script and with pinyin, of those it is about.
 *
 * @param register as it is written, whatever the page
 */
export function searchTexts(register: Register, lang: PageLang): Record<string, string> {
  const names = namesByFact(register);
  return Object.fromEntries(
    register.facts.map((fact) => [
      fact.id,
      [...othersOf(lang).map((other) => spoken(fact, other)), ...(names.get(fact.id) ?? [])].join(' '),
    ]),
  );
}

/** The languages that words are written in and a page does not show. */
export const othersOf = (lang: PageLang): Lang[] => (['en', 'zh'] as const).filter((one) => one !== lang);

const spoken = ({ text, attributed_to, note }: Fact, lang: Lang): string =>
  [text, attributed_to, note].flatMap((one) => one?.[lang] ?? []).join(' ');

/** Names and pinyin (also as one word) of the entities that stand on a fact, or are tied by it. */
function namesByFact({ entities, relations, entity }: Register): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const note = (fact: string | undefined, id: string) => {
    if (!fact) return;
    const { name, pinyin } = entity(id);
    const all = found.get(fact) ?? new Set();
    for (const one of [name.en, name.zh, traditional(name.zh), pinyin, pinyin.replaceAll(' ', '')])
      all.add(one);
    found.set(fact, all);
  };
  for (const { id, facts, tsinghua, founded, counted } of entities)
    for (const fact of [...facts, tsinghua.fact, founded, counted?.fact]) note(fact, id);
  for (const { from, to, facts } of relations)
    for (const fact of facts) for (const id of [from, to]) note(fact, id);
  return found;
}
