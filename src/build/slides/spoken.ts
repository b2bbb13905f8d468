import { cardOf } from '#facts/card.ts';
import { formatFact } from '#facts/format.ts';
import { writtenIn } from '#facts/page-lang.ts';
import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { SpeakerFact, Spoken } from '#stage/speaker/page.ts';
import { scenes } from '#story/index.ts';
import { labels } from '#story/labels.ts';
import { citationLine } from '../citation.ts';
import { registerFor } from '../register.ts';
import { resolvedScenes, wordsLabels } from '../story-page.ts';
import { tell } from '../tell.ts';
import { splitSpoken } from './split-spoken.ts';

/**
 * What a speaker says at every step, by `scene/step`.
 *
 * @param root relative way from the page to the language's root, ending in a slash
 * @throws for a step without words, a fact the register does not have
 */
export async function spokenSteps(lang: PageLang, root: string): Promise<Record<string, Spoken>> {
  const resolved = await resolvedScenes(lang);
  return Object.fromEntries(
    scenes.flatMap((scene) => {
      const { html } = tell(scene, lang, registerFor(lang), wordsLabels(lang), () => '', root, 'speaker');
      const told = resolved.find(({ stage }) => stage.id === scene.id)?.told.steps ?? [];
      return scene.steps.map(({ id }) => {
        const facts = told.find((step) => step.id === id)?.facts ?? [];
        const address = `${scene.id}/${id}`;
        return [
          address,
          { ...splitSpoken(html, address), facts: facts.map((fact) => factOf(fact, lang, root)) },
        ];
      });
    }),
  );
}

function factOf(id: string, lang: PageLang, root: string): SpeakerFact {
  const register = registerFor(lang);
  const fact = register.fact(id);
  const kind = cardOf(register, id).corrected ? 'corrected' : fact.kind;
  return {
    id,
    kind,
    known: wordsFor(labels, lang).card.evidence[kind],
    figure: fact.value === null ? '' : formatFact(fact, lang, 'short'),
    text: fact.label?.[writtenIn(lang)] ?? fact.text[writtenIn(lang)],
    cited: citationLine([fact], register, lang),
    href: `${root}sources/#${id}`,
  };
}
