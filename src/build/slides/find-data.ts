/** What a talk can be searched by, and which facts each step rests on. */
import { pinyin } from 'pinyin-pro';
import { formatFact } from '#facts/format.ts';
import { writtenIn } from '#facts/page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { FindData } from '#stage/slides/find/data.ts';
import { register, registerFor } from '../register.ts';
import { othersOf, searchTexts } from '../search-names.ts';
import { stepFacts } from '../step-facts.ts';
import { resolvedScenes } from '../story-page.ts';
import { slideWords } from './slide-words.ts';

/** Everything `/{lang}/slides/find.json` holds. @throws for anything in story or seeds that does not fit */
export async function findData(lang: PageLang): Promise<FindData> {
  const [said, written, used] = await Promise.all([
    headlines(lang),
    Promise.all(othersOf(lang).map(headlines)),
    stepFacts(lang),
  ]);
  const ids = [...new Set(used.flatMap(({ words, picture }) => [...words, ...picture]))];
  const position = new Map(ids.map((id, index) => [id, index]));
  const positions = (some: readonly string[]) => [...new Set(some)].map((id) => position.get(id) ?? -1);
  const texts = searchTexts(register, lang);
  return {
    steps: used.map(({ scene, step, words, picture }) => {
      const at = `${scene}/${step}`;
      const own = said.get(at) ?? '';
      const others = written.map((other) => other.get(at) ?? '');
      return {
        at,
        said: own,
        match: [...others, spelled([own, ...others].find((text) => /\p{Script=Han}/u.test(text)) ?? '')],
        words: positions(words),
        picture: positions(picture.filter((id) => !words.includes(id))),
      };
    }),
    facts: ids.map((id) => {
      const fact = register.fact(id);
      const shown = registerFor(lang).fact(id);
      return {
        id,
        ...(fact.value !== null && { figure: formatFact(shown, lang) }),
        text: shown.text[writtenIn(lang)],
        match: [
          ...(fact.value === null ? [] : othersOf(lang).map((other) => formatFact(fact, other))),
          texts[id] ?? '',
          spelled(fact.text.zh),
        ],
      };
    }),
  };
}

/** The headlines of a language's slides, by step. */
async function headlines(lang: PageLang): Promise<Map<string, string>> {
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
