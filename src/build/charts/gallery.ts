import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { GalleryPage } from '#stage/charts-pages/page.ts';
import { chapters } from '#stage/scene.ts';
import { chartLabel } from '#story/chart-labels.ts';
import { size } from '../pictures/sheet.ts';
import { resolvedScenes } from '../story-page.ts';
import { chartsFrame, shownStep } from './frame.ts';

/** From the gallery to the site's root. */
const ROOT = '../../';

/** Everything `/{lang}/charts/` shows. @throws for a scene without a name */
export async function galleryPage(lang: PageLang): Promise<GalleryPage> {
  const frame = chartsFrame(lang);
  const { steps, oneStep } = frame.words;
  const resolved = await resolvedScenes(lang);
  const charts = resolved.map((scene) => {
    const { id, chapter, sky, data, steps: all } = scene.stage;
    const shown = shownStep(scene);
    return {
      scene: id,
      chapter,
      name: wordsFor(chartLabel(id), lang),
      sky,
      steps: all.length === 1 ? oneStep : steps.replace('{n}', String(all.length)),
      picture: {
        src: `${ROOT}pictures/${lang}/${id}/${shown.id}.svg`,
        ...size,
        alt: scene.module.describe(data, shown.view),
      },
    };
  });
  return {
    ...frame,
    chapters: chapters.flatMap((id) => {
      const own = charts.filter(({ chapter }) => chapter === id);
      return own.length ? [{ id, name: frame.labels.chapters[id], charts: own }] : [];
    }),
  };
}
