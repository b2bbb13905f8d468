import { render } from 'svelte/server';
import type { PageLang } from '#facts/types.ts';
import { headlineParts } from '#stage/words/headline.ts';
import { wordsContext, type StepWords } from '#stage/words/context.ts';
import SlideWords from '#stage/words/SlideWords.svelte';
import { formatFact } from '#facts/format.ts';
import { textOfHtml } from '../step-html.ts';
import { registerFor } from '../register.ts';
import { wordsLabels } from '../story-page.ts';
import { withoutMarkers } from '../tell.ts';
import { termFor } from '../term-for.ts';

/**
 * The words of a step's slide: headline and large figure as HTML, and the headline as plain text.
 *
 * @param root relative way from the page to the language's root, ending in a slash
 * @throws naming the scene for a fact the register does not have
 */
export function slideWords(
  scene: string,
  step: StepWords,
  lang: PageLang,
  root: string,
): { html: string; said: string } {
  const register = registerFor(lang);
  const context = wordsContext({
    lang,
    scene,
    root,
    labels: wordsLabels(lang),
    letters: [],
    asideLetters: [],
    fact: (id) => register.fact(id),
    figure: (id, as) => formatFact(register.fact(id), lang, as),
    term: (id) => termFor(id, lang),
    cite: () => '',
    picture: () => ({ description: '', src: '', width: 0, height: 0 }),
    bleeds: () => false,
    audience: 'readers',
    heard: [],
  });
  const html = withoutMarkers(render(SlideWords, { props: { step }, context }).body);
  const text = headlineParts(step.slide)
    .map((part) => (part.phrases ? part.phrases.join('') : formatFact(register.fact(part.id), lang, part.as)))
    .join('');
  return { html, said: textOfHtml(text.charAt(0).toUpperCase() + text.slice(1)) };
}
