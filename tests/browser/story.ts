/** What the built site says it has, so that a new scene is tested by existing. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The built site: `build/`, or the folder that `BUILD_DIR` names. */
export const BUILD = process.env.BUILD_DIR
  ? pathToFileURL(`${resolve(process.env.BUILD_DIR)}/`)
  : new URL('../../build/', import.meta.url);

/** The languages the story is written in: what takes a browser long is looked at in these. */
export const LANGUAGES = ['en', 'zh'] as const;

/** The languages of its pages; 繁體 is derived, so that most of it is right where `zh` is. What can be read is read in all. */
export const PAGE_LANGUAGES = [...LANGUAGES, 'zh-hant'] as const;

/** The tag of a page's language. */
export const TAGS = { en: 'en', zh: 'zh-Hans', 'zh-hant': 'zh-Hant' } as const;

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

/** A scene as the site keeps it for its figure, as far as tests read it. */
export interface CarriedScene {
  id: string;
  figure: string;
  chart: string;
  steps: { id: string; view: Record<string, unknown> }[];
}

/** The scenes with the views of their steps, as they stand beside the built pages, in order. */
export function carried(lang = 'en'): CarriedScene[] {
  const json = /<script type="application\/json" id="story">(.*?)<\/script>/s.exec(
    builtPage(`${lang}/`),
  )?.[1];
  if (!json) throw new Error(`The built page /${lang}/ carries no story.`);
  const { scenes: named } = JSON.parse(json) as { scenes: { figure: string }[] };
  return [...new Set(named.map(({ figure }) => figure))].flatMap((figure) => figureFile(lang, figure).scenes);
}

/** What stands beside the built pages for one figure. @throws when it is not built */
export const figureFile = (lang: string, figure: string): { scenes: CarriedScene[]; data: unknown[] } =>
  JSON.parse(readFileSync(new URL(`${lang}/figures/${figure}.json`, BUILD), 'utf8')) as ReturnType<
    typeof figureFile
  >;

/** The steps whose picture is a network, or has one as a part of it. */
export const networkSteps = (): Step[] =>
  carried().flatMap(({ id: scene, chart, steps: own }) =>
    own
      .filter(({ view }) => chart === 'network' || view.show === 'seams')
      .map(({ id: step }): Step => ({ id: `${scene}/${step}`, scene, step })),
  );

/**
 * A fixed share of a list, spread evenly over it: at most `most` items, others for every `turn`, so that tests that
 * cannot look at everything look at different things, and a longer story does not make them longer.
 */
export function some<Item>(items: readonly Item[], most: number, turn = 0): Item[] {
  const every = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, index) => index % every === turn % every);
}
