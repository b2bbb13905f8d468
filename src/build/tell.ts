import { render } from 'svelte/server';
import { formatFact } from '#facts/format.ts';
import type { Register } from '#facts/register.ts';
import type { PageLang } from '#facts/types.ts';
import type { Scene } from '#stage/scene.ts';
import { wordsContext, type StepWords, type WordsContext, type WordsLabels } from '#stage/words/context.ts';
import { wordsOf } from '#story/index.ts';
import { citationLine } from './citation.ts';
import { asideLetters, titleLetters } from './pictures/lettering.ts';
import { termFor } from './term-for.ts';

/** A scene's words in one language, and what they hold. */
export interface Told {
  html: string;
  steps: StepWords[];
}

/**
 * Renders the words of a scene. They reach the reader as HTML only, never as JavaScript.
 *
 * @param describe the picture of a step in words
 * @param root relative way from the page to the language's root, ending in a slash
 * @param audience readers get the story's page, a speaker the words alone with the notes
 * @throws naming the file for words that are missing, steps that do not match, facts that do not exist
 */
export function tell(
  scene: Scene,
  lang: PageLang,
  register: Register,
  labels: WordsLabels,
  describe: (step: string) => string,
  root: string,
  audience: WordsContext['audience'] = 'readers',
): Told {
  const file = `scene “${scene.id}” (${lang}.svx)`;
  const named = <T>(ask: () => T): T => {
    try {
      return ask();
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
  };
  const heard: StepWords[] = [];
  const context = wordsContext({
    lang,
    scene: scene.id,
    root,
    labels,
    letters: titleLetters(labels.title, lang),
    asideLetters: asideLetters(labels.titleAside, lang),
    fact: (id) => named(() => register.fact(id)),
    figure: (id, as) => named(() => formatFact(register.fact(id), lang, as)),
    term: (id) => named(() => termFor(id, lang)),
    cite: (ids) =>
      citationLine(
        ids.map((id) => register.fact(id)),
        register,
        lang,
      ),
    picture: (step) => ({
      description: describe(step),
      src: `${root}../pictures/${lang}/${scene.id}/${step}.svg`,
      width: 1200,
      height: 675,
    }),
    bleeds: (step) => scene.steps.find(({ id }) => id === step)?.bleed ?? false,
    audience,
    heard,
  });
  const { body } = render(wordsOf(scene.id, lang), { context });
  const wanted = scene.steps.map(({ id }) => id).join(', ');
  const found = heard.map(({ id }) => id).join(', ');
  if (wanted !== found) throw new Error(`${file}: its steps are ${found || 'none'}; scene.ts has ${wanted}`);
  for (const { id, facts, figure } of heard) {
    // A speaker's words come without their headline, which may be where the figure is cited.
    if (audience === 'readers' && figure && !facts.includes(figure.id))
      throw new Error(`${file}: step “${id}” shows ${figure.id} large on its slide and does not cite it`);
  }
  return { html: withoutMarkers(body), steps: heard };
}

/** Svelte marks its blocks with comments for hydration; these words are never hydrated. */
export const withoutMarkers = (html: string): string => html.replace(/<!--[\s\S]*?-->/g, '');
