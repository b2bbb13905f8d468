/** What a talk can be searched by, and which facts each step rests on. */
import { pinyin } from 'pinyin-pro';
import { formatFact } from '#facts/format.ts';
import type { Lang } from '#facts/types.ts';
import type { FindData } from '#stage/slides/find/data.ts';
import { register } from '../register.ts';
import { searchTexts } from '../search-names.ts';
import { stepFacts } from '../step-facts.ts';
import { resolvedScenes } from '../story-page.ts';
import { slideWords } from './slide-words.ts';

/** Everything `/{lang}/slides/find.json` holds. @throws for anything in story or seeds that does not fit */
export async function findData(lang: Lang): Promise<FindData> {
  const other: Lang = lang === 'en' ? 'zh' : 'en';
  const [said, otherSaid, used] = await Promise.all([headlines(lang), headlines(other), stepFacts(lang)]);
  const ids = [...new Set(used.flatMap(({ words, picture }) => [...words, ...picture]))];
  const position = new Map(ids.map((id, index) => [id, index]));
  const positions = (some: readonly string[]) => [...new Set(some)].map((id) => position.get(id) ?? -1);
  const texts = searchTexts(register, lang);
  return {
    steps: used.map(({ scene, step, words, picture }) => {
      const at = `${scene}/${step}`;
      const [own = '', others = ''] = [said.get(at), otherSaid.get(at)];
      return {
        at,
        said: own,
        match: [others, spelled(lang === 'zh' ? own : others)],
        words: positions(words),
        picture: positions(picture.filter((id) => !words.includes(id))),
      };
    }),
    facts: ids.map((id) => {
      const fact = register.fact(id);
      return {
        id,
        ...(fact.value !== null && { figure: formatFact(fact, lang) }),
        text: fact.text[lang],
        match: [
          ...(fact.value === null ? [] : [formatFact(fact, other)]),
          texts[id] ?? '',
          spelled(fact.text.zh),
        ],
      };
    }),
  };
}

/** The headlines of a language's slides, by step. */
async function headlines(lang: Lang): Promise<Map<string, string>> {
  const resolved = await resolvedScenes(lang);
  return new Map(
    resolved.flatMap(({ stage, told }) =>
      told.steps.map(
        (step) => [`${stage.id}/${step.id}`, slideWords(stage.id, step, lang, '').said] as const,
      ),
    ),
  );
}

/** A Chinese text as it is typed on a keyboard: syllables without tones. */
const spelled = (text: string): string => pinyin(text, { toneType: 'none', nonZh: 'consecutive' });
