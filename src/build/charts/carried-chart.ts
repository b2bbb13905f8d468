import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { CarriedChart } from '#stage/charts-pages/embed/carried.ts';
import { chartLabel } from '#story/chart-labels.ts';
import { chartsWords } from '#story/charts-words.ts';
import { languageNames, languages } from '#story/languages.ts';
import { size } from '../pictures/sheet.ts';
import { pinsOf } from '../release/pins.ts';
import { siteUrl } from '../site.ts';
import { resolvedScene } from './frame.ts';

/** A chart as its page carries it for the dialog that makes snippets. @throws when there is no such scene */
export async function carriedChart(lang: PageLang, id: string): Promise<CarriedChart> {
  const told = await Promise.all(
    languages.map(async (one) => {
      const scene = await resolvedScene(one, id);
      return {
        lang: one,
        name: languageNames[one].name,
        title: wordsFor(chartLabel(id), one),
        steps: scene.stage.steps.map((step, index) => ({
          id: step.id,
          said: scene.told.steps[index]?.said ?? '',
          alt: scene.module.describe(scene.stage.data, step.view),
        })),
      };
    }),
  );
  return {
    scene: id,
    site: `${siteUrl}/`,
    lang,
    shows: chartLabel(id).shows,
    languages: told,
    picture: { width: size.width, height: size.height },
    pins: pinsOf(id),
    labels: wordsFor(chartsWords, lang).dialog,
  };
}
