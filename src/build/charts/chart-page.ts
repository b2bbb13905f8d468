import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import { chartSections, type ChartPage } from '#stage/charts-pages/page.ts';
import { plainChoice } from '#stage/charts-pages/embed/choice.ts';
import { makeSnippets } from '#stage/charts-pages/embed/snippets.ts';
import { scenes } from '#story/index.ts';
import { chartLabel } from '#story/chart-labels.ts';
import { languages } from '#story/languages.ts';
import { chartCitations } from '../chart-citations.ts';
import { sourceLines } from '../citation.ts';
import { size } from '../pictures/sheet.ts';
import { registerFor } from '../register.ts';
import { rememberedBy } from '../remembered.ts';
import { stepHtml } from '../step-html.ts';
import { resolveScenes } from '../story-page.ts';
import { carriedChart } from './carried-chart.ts';
import { chartsFrame, resolvedScene, shownStep } from './frame.ts';

/** From a chart's page to its language's root. */
const ROOT = '../../';

/** Every scene has its page in every language. */
export const chartEntries = () => languages.flatMap((lang) => scenes.map(({ id }) => ({ lang, scene: id })));

/** The story told for pages two folders down, so that links lead where they should. */
const toldFromHere = rememberedBy((lang: PageLang) => resolveScenes(lang, ROOT));

/** Everything `/{lang}/charts/{scene}/` shows. @throws when there is no such scene, or it has no name */
export async function chartPage(lang: PageLang, id: string): Promise<ChartPage> {
  const scene = await resolvedScene(lang, id);
  const { stage, told, module } = scene;
  const taken = stage.steps.find((step) => chartSections.some((section) => section === step.id));
  if (taken) throw new Error(`scene “${id}”: no step can be called “${taken.id}”, a part of its page is`);
  const here = (await toldFromHere(lang)).find((one) => one.stage.id === id)?.told.html ?? '';
  const frame = chartsFrame(lang);
  const register = registerFor(lang);
  const table = module.table(stage.data);
  const facts = [...told.steps, ...table.rows].flatMap((one) => one.facts);
  const carried = await carriedChart(lang, id);
  const chapters: Record<string, string> = frame.labels.chapters;
  return {
    ...frame,
    scene: id,
    name: wordsFor(chartLabel(id), lang),
    sky: stage.sky,
    chapter: chapters[stage.chapter] ?? '',
    steps: stage.steps.map((step, index) => ({
      id: step.id,
      number: frame.words.number
        .replace('{n}', String(index + 1))
        .replace('{all}', String(stage.steps.length)),
      headline: stepHtml(here, `${id}/${step.id}`).headline,
      said: told.steps[index]?.said ?? '',
      picture: {
        src: `${ROOT}../pictures/${lang}/${id}/${step.id}.svg`,
        ...size,
        alt: module.describe(stage.data, step.view),
      },
    })),
    shows: shownStep(scene).id,
    table,
    sources: sourceLines(
      [...new Set(facts)].map((fact) => register.fact(fact)),
      register,
      lang,
    ),
    citations: chartCitations(lang, id),
    snippet: makeSnippets(carried, plainChoice(lang)).snippets.frame,
    carried,
  };
}
