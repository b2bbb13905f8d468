import type { PageLang } from '#facts/types.ts';
import type { PaperPage, PaperSheet } from '#stage/paper/page.ts';
import { sourceLines } from '../citation.ts';
import { drawnChart } from '../pictures/drawn.ts';
import { registerFor } from '../register.ts';
import { resolvedScenes, type ResolvedScene } from '../story-page.ts';
import { ownIds } from './own-ids.ts';
import { across, paperFrame, sheet } from './sheet.ts';
import { slidesPage } from './slides-page.ts';

/** From the sheets to their language's root. */
const ROOT = '../../';

/** Everything `/{lang}/slides/print/` shows. @throws for anything in story or seeds that does not fit */
export async function paperPage(lang: PageLang): Promise<PaperPage> {
  const { slides, chapters, labels, title, titleAside, asideTag, dateline, closing } = await slidesPage(
    lang,
    ROOT,
  );
  const steps = (await resolvedScenes(lang)).flatMap((scene) =>
    scene.stage.steps.map((_, index) => ({ scene, index })),
  );
  const sheets = slides.map((slide, index): PaperSheet => {
    const step = steps[index];
    if (!step) throw new Error(`slide “${slide.address}” belongs to no step`);
    const chapter = chapters.find(({ id }) => id === slide.chapter);
    const opens = slide.chapter !== slides[index - 1]?.chapter && chapter;
    return { slide, number: index + 1, ...(opens && { opens }), ...drawnOn(step, lang) };
  });
  return { lang, labels, title, titleAside, asideTag, dateline, closing, size: sheet, sheets };
}

function drawnOn({ scene, index }: { scene: ResolvedScene; index: number }, lang: PageLang) {
  const step = scene.stage.steps[index];
  const told = scene.told.steps[index];
  if (!step || !told) throw new Error(`scene “${scene.stage.id}” lacks words for one of its steps`);
  const register = registerFor(lang);
  const sources = sourceLines(
    told.facts.map((id) => register.fact(id)),
    register,
    lang,
  );
  const signs = step.key.map(({ text }) => text);
  const frame = step.bleed ? across : paperFrame(signs, sources, lang);
  const chart = ownIds(drawnChart(scene, step, sheet, frame), `${scene.stage.id}-${step.id}`);
  return { caption: step.caption, key: step.key, chart, sources };
}
