import type { StageScene, StageStory } from '../story.ts';
import { carriedJson } from '../talk/carried-json.ts';
import { figureElement, figurePath, unpacked, type FigureFile } from './figure-file.ts';

/** Brings the scenes of a figure with all that their charts draw. @throws when they do not come */
export type ScenesOf = (figure: string) => Promise<StageScene[]>;

/**
 * The whole scenes of a page: those of its first figure stand in it, those of another are fetched once, when they are
 * first asked for. What did not come is asked for again the next time.
 *
 * @param root relative way from the page to the site's root, ending in a slash
 */
export function scenesOf({ lang, first }: Pick<StageStory, 'lang' | 'first'>, root: string): ScenesOf {
  const coming = new Map<string, Promise<StageScene[]>>();
  return (figure) => {
    const known = coming.get(figure);
    if (known) return known;
    const own = first.filter((scene) => scene.figure === figure);
    const scenes = own.length
      ? Promise.resolve(own)
      : carriedJson<FigureFile>(figureElement(figure), `${root}${figurePath(lang, figure)}`).then(unpacked);
    coming.set(figure, scenes);
    scenes.catch(() => coming.delete(figure));
    return scenes;
  };
}
