import type { StageScene } from '../story.ts';

/**
 * The scenes of one figure as the site keeps them beside its pages: what several scenes share, as a network that three
 * of them show, stands there once.
 */
export interface FigureFile {
  scenes: (Omit<StageScene, 'data'> & { data: number })[];
  data: StageScene['data'][];
}

/** Where a figure's scenes stand, below the site's root. */
export const figurePath = (lang: string, figure: string): string => `${lang}/figures/${figure}.json`;

/** Id of the element that holds them in a page which is one single file. */
export const figureElement = (figure: string): string => `figure-${figure}`;

/** The scenes of a figure, ready to be written. */
export function packed(scenes: readonly StageScene[]): FigureFile {
  const texts: string[] = [];
  const data: StageScene['data'][] = [];
  const rest = scenes.map((scene) => {
    const text = JSON.stringify(scene.data);
    const known = texts.indexOf(text);
    if (known >= 0) return { ...scene, data: known };
    texts.push(text);
    return { ...scene, data: data.push(scene.data) - 1 };
  });
  return { scenes: rest, data };
}

/** The scenes of a figure as they were before. */
export const unpacked = ({ scenes, data }: FigureFile): StageScene[] =>
  scenes.map((scene) => ({ ...scene, data: data[scene.data] as StageScene['data'] }));
