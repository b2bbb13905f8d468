import type { PageLang } from '#facts/types.ts';
import { packed, type FigureFile } from '#stage/figure/figure-file.ts';
import { scenes } from '#story/index.ts';
import { languages } from '#story/languages.ts';
import { resolvedScenes } from './story-page.ts';

/** The figures of the story in order. */
export const figureNames: readonly string[] = [...new Set(scenes.map(({ figure }) => figure))];

/** Every figure in every language. */
export const figureEntries = () =>
  languages.flatMap((lang) => figureNames.map((figure) => ({ lang, figure })));

/**
 * The scenes of a figure with all that their charts draw, as they stand beside the pages.
 *
 * @throws when the story has no such figure
 */
export async function figureFile(lang: PageLang, figure: string): Promise<FigureFile> {
  const own = (await resolvedScenes(lang)).filter(({ stage }) => stage.figure === figure);
  if (!own.length) throw new Error(`the story has no figure “${figure}”`);
  return packed(own.map(({ stage }) => stage));
}
