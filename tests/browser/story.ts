/** What the built site says it has, so that a new scene is tested by existing. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The built site: `build/`, or the folder that `BUILD_DIR` names. */
export const BUILD = process.env.BUILD_DIR
  ? pathToFileURL(`${resolve(process.env.BUILD_DIR)}/`)
  : new URL('../../build/', import.meta.url);

/** The languages of the story. */
export const LANGUAGES = ['en', 'zh'] as const;

/** A step as the story page names it. */
export interface Step {
  /** `scene/step`: the fragment and the `data-step`. */
  id: string;
  scene: string;
  step: string;
}

/**
 * All steps of the built story page of a language, in order.
 * @throws Error when the site is not built or its story has no steps.
 */
export function steps(lang = 'en'): Step[] {
  const found = stepsIn(builtPage(`${lang}/`));
  if (found.length === 0) throw new Error(`The built page /${lang}/ has no steps.`);
  return found;
}

/** All scenes of the built story, in order. */
export function scenes(lang = 'en'): string[] {
  return [...new Set(steps(lang).map(({ scene }) => scene))];
}

/**
 * The built HTML of a page, named by its address without the first slash: `en/` or `404.html`.
 * @throws Error when it is not built.
 */
export function builtPage(address: string): string {
  const file = new URL(address.endsWith('.html') ? address : `${address}index.html`, BUILD);
  if (!existsSync(file))
    throw new Error(`build/ has no page for /${address}. Build the site first: npm run build`);
  return readFileSync(file, 'utf8');
}

/** The steps that an HTML text contains, in order, each once. Quotes inside inline data are escaped and do not match. */
export function stepsIn(html: string): Step[] {
  const ids = [...html.matchAll(/\sdata-step="([^"/]+\/[^"/]+)"/g)].map((match) => match[1] ?? '');
  return [...new Set(ids)].map((id) => {
    const [scene = '', step = ''] = id.split('/');
    return { id, scene, step };
  });
}

/** What the story page carries for its script, as far as tests read it. */
export interface CarriedScene {
  id: string;
  figure: string;
  chart: string;
  steps: { id: string; view: Record<string, unknown> }[];
}

/** The scenes as the built page carries them for its script, with the views of their steps. */
export function carried(lang = 'en'): CarriedScene[] {
  const json = /<script type="application\/json" id="story">(.*?)<\/script>/s.exec(
    builtPage(`${lang}/`),
  )?.[1];
  if (!json) throw new Error(`The built page /${lang}/ carries no story.`);
  return (JSON.parse(json) as { scenes: CarriedScene[] }).scenes;
}

/**
 * A fixed share of a list, spread evenly over it: at most `most` items, others for every `turn`, so that tests that
 * cannot look at everything look at different things, and a longer story does not make them longer.
 */
export function some<Item>(items: readonly Item[], most: number, turn = 0): Item[] {
  const every = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, index) => index % every === turn % every);
}
